"""Korean wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole 댓글
        whole 댓글 #
        whole # 개의 댓글
        whole 댓글 쓰기
        whole 댓글쓰기
        whole 댓글 달기
        whole 댓글 보기
        whole 댓글보기
        whole 댓글 등록
        whole 전체 댓글
        whole 댓글 전체보기
        whole 최신 댓글
        whole 의견
        whole 의견쓰기
        whole 답글 남기기
        whole 댓글 남기기
        whole 댓글 운영정책
        whole 독자 의견
        whole 댓글 운영원칙
        start 댓글을 남겨
        start 댓글을 작성
        start 댓글을 입력
        start 로그인 후 댓글
        start 첫 번째 댓글
        start 댓글 작성을
        start 이 기사에 대한
        start 답글 남기기
        start 이 기사의 댓글
    """,
    "comment-form": """
        whole 답글
        whole 취소
        whole 등록
        whole 이름
        whole 비밀번호
        whole 작성자
        whole 댓글 등록
        whole 보내기
        start 이메일 주소는 공개되지 않습니다
        start 필수 필드는
    """,
    "feedback-prompt": """
        whole 기사제보
        whole 기사 제보
        whole 제보하기
        whole 제보
        whole 오류신고
        whole 오류 신고
        whole 독자투고
        whole 불편신고
        whole 기사 오류 신고
        whole 기사문의
        start 이 기사가 마음에
        start 이 기사를 추천
        start 기사 제보
        start 이 기사 어땠나요
        start 이 기사를 공유
        start 카카오톡 제보
    """,
    "share-bar": """
        whole 공유
        whole 공유하기
        whole 기사 공유
        whole 기사공유
        whole 기사 공유하기
        whole sns 공유
        whole 페이스북
        whole 트위터
        whole 카카오톡
        whole 카카오스토리
        whole 네이버
        whole 네이버 블로그
        whole 네이버블로그
        whole 밴드
        whole 네이버밴드
        whole 라인
        whole 링크 복사
        whole 링크복사
        whole url 복사
        whole url복사
        whole 주소 복사
        whole 주소복사
        whole 복사
        whole 메일
        whole 메일보내기
        whole 이메일
        whole 좋아요
        whole 좋아요 #
        whole 추천
        whole 추천하기
        whole 스크랩
        whole 스크랩하기
        whole 북마크
        whole 저장
        whole 퍼가기
        whole 기사저장
        whole 화나요
        whole 슬퍼요
        whole 훈훈해요
        whole 후속기사 원해요
        whole 감동이에요
        whole 싫어요
        whole 응원해요
        start 페이스북으로 공유
        start 트위터로 공유
        start 카카오톡으로 공유
        start 이 기사를 공유
        start url이 복사
        start 페이스북 공유
        start 링크가 복사
    """,
    "follow-prompt": """
        whole 구독
        whole 구독하기
        whole 팔로우
        whole 구독중
        whole 채널 구독
        whole 기자 구독
        whole 네이버 구독
        whole 네이버 채널 구독
        whole 유튜브 구독
        whole 소셜미디어
        whole 언론사 구독
        start 네이버에서 구독
        start 채널을 구독
        start 네이버 메인에서
        start 유튜브 채널
        start 카카오톡 채널
    """,
    "page-tools": """
        whole 인쇄
        whole 인쇄하기
        whole 프린트
        whole 기사 인쇄
        whole 글자크기
        whole 글자 크기
        whole 글씨크기
        whole 글자 크기 조절
        whole 본문 글씨 키우기
        whole 본문 글씨 줄이기
        whole 글자 크게
        whole 글자 작게
        whole 듣기
        whole 기사듣기
        whole 기사 듣기
        whole 음성으로 듣기
        whole 번역
        whole 번역하기
        whole 글씨크기 조절하기
        whole 다크모드
        start 본문 글씨
        start 글자크기
        start 글자 크기
        start 글씨 크기
    """,
    "newsletter-prompt": """
        whole 뉴스레터
        whole 뉴스레터 구독
        whole 뉴스레터 구독하기
        whole 뉴스레터 신청
        whole 구독신청
        whole 구독 신청
        whole 이메일 주소
        whole 이메일을 입력하세요
        whole 메일링
        start 뉴스레터를 구독
        start 뉴스레터 구독
        start 매일 아침
        start 구독해 주셔서
        start 이메일을 입력
        start 이메일 주소를
    """,
    "subscription-prompt": """
        whole 유료회원
        whole 회원전용
        whole 회원 전용
        whole 프리미엄
        whole 정기구독
        whole 구독안내
        whole 구독문의
        whole 회원가입
        whole 회원 가입
        whole 무료체험
        whole 무료 체험
        whole 아이디
        whole 아이디 저장
        whole 로그인 유지
        whole 비밀번호 찾기
        whole 아이디 찾기
        whole 로그인하기
        whole 신문구독
        whole 구독신청 안내
        start 이 기사는 유료
        start 이 기사는 회원
        start 이 콘텐츠는
        start 로그인 후 이용
        start 회원이 되시면
        start 이미 회원이신가요
        start 아직 회원이 아니신가요
        start 무료로 가입
        start 로그인이 필요
    """,
    "app-prompt": """
        whole 앱
        whole 앱 다운로드
        whole 앱다운로드
        whole 앱으로 보기
        whole 모바일 앱
        whole 모바일
        whole pc버전
        whole 지면보기
        whole pdf보기
        whole pdf지면보기
        whole 초판보기
        whole 지면
        whole 오늘의 지면
        whole 신문보기
        start 앱을 다운로드
    """,
    "donation-prompt": """
        whole 후원하기
        whole 후원
        whole 정기후원
        whole 기사 후원하기
        whole 후원안내
        start 여러분의 후원
        start 독자 여러분의
    """,
    "advertisement-marker": """
        whole 광고
        whole ad
        whole 광고문의
        whole 광고안내
        whole 파워링크
        whole 스폰서
        whole 협찬
        whole 제휴
        whole pr
        whole 광고 닫기
        whole 광고보기
        start 이 기사는 협찬
        start 광고 후
    """,
    "story-continues": """
        whole 더보기
        whole 더 보기
        whole 더보기 +
        whole 자세히
        whole 자세히 보기
        whole 전체보기
        whole 전체 보기
        whole 기사 더보기
        whole 본문 보기
        whole 원문 보기
        whole 원문보기
        whole 기사보기
        whole 기사 원문
        whole 전문 보기
        whole 접기
        whole 펼치기
        whole 닫기
        whole 열기
        whole 계속 읽기
        whole 기사 전문보기
        start 이어서 읽기
        start 계속 읽기
        start 기사 더 보기
        end 더보기
        end 기사 더보기
    """,
    "related-stories": """
        whole 관련기사
        whole 관련 기사
        whole 관련뉴스
        whole 관련 뉴스
        whole 관련 기사 보기
        whole 관련 키워드
        whole 관련태그
        whole 관련 태그
        whole 관련영상
        whole 관련 영상
        whole 관련 이슈
        whole 추천기사
        whole 추천 기사
        whole 추천뉴스
        whole 추천 뉴스
        whole 추천 콘텐츠
        whole 이 기사와 관련된 기사
        whole 함께 볼만한 기사
        whole 함께 보면 좋은 기사
        whole 많이 본 뉴스
        whole 많이본 뉴스
        whole 많이본뉴스
        whole 많이 본 기사
        whole 많이본 기사
        whole 가장 많이 본 뉴스
        whole 가장 많이 본 기사
        whole 많이 읽은 기사
        whole 인기기사
        whole 인기 기사
        whole 인기뉴스
        whole 인기 뉴스
        whole 실시간 뉴스
        whole 실시간뉴스
        whole 실시간 인기뉴스
        whole 최신뉴스
        whole 최신 뉴스
        whole 최신기사
        whole 최신 기사
        whole 최신순
        whole 주요뉴스
        whole 주요 뉴스
        whole 주요기사
        whole 주요 기사
        whole 헤드라인
        whole 톱뉴스
        whole 오늘의 뉴스
        whole 오늘의 주요뉴스
        whole 핫이슈
        whole 핫 이슈
        whole 핫뉴스
        whole 이슈
        whole 속보
        whole 뉴스
        whole 뉴스홈
        whole 전체기사
        whole 전체 기사
        whole 기획
        whole 연재
        whole 포토
        whole 포토뉴스
        whole 사진
        whole 영상
        whole 동영상
        whole 에디터 추천
        whole 당신이 좋아할 만한
        whole 랭킹뉴스
        whole 랭킹
        whole 이시각 주요뉴스
        whole 이 시각 주요뉴스
        whole 이슈 키워드
        whole 다른 기사
        whole 다른기사 보기
        whole 다른 기사 보기
        whole 섹션별 뉴스
        whole 칼럼
        whole 이런 기사 어때요
        whole 당신을 위한 추천
        start 관련기사
        start 이 기사를 본
        start 함께 보면
        start 많이 본
        start 오늘의 핫
        end 다른기사 보기
        end 다른 기사 보기
        end 기사 더보기
    """,
    "read-also": """
        start 관련기사
        start 관련 기사
        start 함께 보기
        start 다른기사 보기
        start 더 많은 기사
        start 다른 기사
    """,
    "author-box": """
        whole 기자
        whole 기자 정보
        whole 기자정보
        whole 작성자
        whole 저자
        whole 글쓴이
        whole 필자
        whole 기자 프로필
        whole 프로필
        whole 편집자
        whole 기자페이지
        whole 기자의 다른 기사
        whole 기자의 다른기사
        start 기자의 다른 기사
        start 이 기자의
        start 기자 구독
        start 기자의 기사
        start 기자의 다른
        end 다른기사 보기
    """,
    "skip-link": """
        whole 맨위로
        whole 맨 위로
        whole 위로
        whole 위로가기
        whole 상단으로
        whole 페이지 상단으로
        whole top
        whole 처음으로
        whole 이전으로
        whole 뒤로
        whole 뒤로가기
        whole 홈으로
        whole 목록
        whole 목록으로
        whole 목록보기
        whole 상단으로 이동
        whole 페이지 최상단으로 이동
        start 본문 바로가기
        start 본문으로 바로가기
        start 메뉴 바로가기
        start 주메뉴 바로가기
        start 주요 메뉴로
        start 본문으로 이동
        start 컨텐츠 바로가기
        start 바로가기
        start 하단 메뉴
        start 검색 바로가기
        end 바로가기
    """,
    "menu": """
        whole 메뉴
        whole 전체메뉴
        whole 전체 메뉴
        whole 메뉴 열기
        whole 메뉴열기
        whole 메뉴 닫기
        whole 메뉴보기
        whole 검색
        whole 검색하기
        whole 검색어
        whole 통합검색
        whole 검색창 열기
        whole 로그인
        whole 로그아웃
        whole 마이페이지
        whole 내 정보
        whole 회원정보
        whole 홈
        whole 섹션
        whole 전체 섹션
        whole 카테고리
        whole 지역
        whole 로딩중
        whole 설정
        whole 알림
        whole 도움말
        whole 날씨
        whole 운세
        whole 오늘의 운세
        whole 편성표
        whole 온에어
        whole 라이브
        whole 생방송
        whole 취소
        whole 확인
        whole 다음
        whole 언어
        whole 한국어
        whole 영어
        whole 로그인 회원가입
        whole 패밀리사이트
        whole sns
        start 검색어를 입력
    """,
    "site-links": """
        whole 회사소개
        whole 신문사소개
        whole 회사 소개
        whole 매체소개
        whole 언론사 소개
        whole 광고문의
        whole 광고 문의
        whole 제휴문의
        whole 제휴 문의
        whole 문의하기
        whole 고객센터
        whole 채용
        whole 채용정보
        whole 인재채용
        whole 사이트맵
        whole 공지사항
        whole 알림
        whole 자주 묻는 질문
        whole faq
        whole 찾아오시는 길
        whole 오시는길
        whole 독자권익위원회
        whole 윤리강령
        whole 편집규약
        whole 고충처리인
        whole 고충처리
        whole 구독신청
        whole 저작권 문의
        whole rss
        whole 기사제보
        whole 불편신고
        whole 이용안내
        whole 사업자정보
        whole 기사배열 기본방침
        whole 시민기자
        whole 독자투고
    """,
    "section-name": """
        whole 정치
        whole 경제
        whole 사회
        whole 국제
        whole 세계
        whole 문화
        whole 스포츠
        whole 연예
        whole 생활
        whole 라이프
        whole 건강
        whole 과학
        whole it
        whole it 과학
        whole 기술
        whole 산업
        whole 기업
        whole 금융
        whole 증권
        whole 부동산
        whole 자동차
        whole 교육
        whole 법원 검찰
        whole 사건 사고
        whole 사건사고
        whole 전국
        whole 지역
        whole 수도권
        whole 서울
        whole 부산
        whole 여행
        whole 맛집
        whole 음식
        whole 패션
        whole 책
        whole 영화
        whole 음악
        whole 방송
        whole 종교
        whole 여론
        whole 오피니언
        whole 사설
        whole 칼럼
        whole 사설 칼럼
        whole 기고
        whole 인터뷰
        whole 기획특집
        whole 특집
        whole 환경
        whole 노동
        whole 복지
        whole 여성
        whole 북한
        whole 국방
        whole 외교
        whole 청와대
        whole 국회
        whole 국회 정당
        whole 야구
        whole 축구
        whole 골프
        whole 농구
        whole 배구
        whole 게임
        whole 만화
        whole 팩트체크
        whole 인물
        whole 부고
        whole 인사
        whole 날씨
        whole 종합
        whole 미디어
        whole 정치일반
        whole 경제일반
        whole 사회일반
    """,
    "topic-tags": """
        whole 태그
        whole 키워드
        whole 해시태그
        whole 토픽
        whole 목차
        whole 관련 토픽
        start 태그
        start 키워드
        start 카테고리
    """,
    "paging": """
        whole 이전
        whole 다음
        whole 이전글
        whole 다음글
        whole 이전기사
        whole 다음기사
        whole 이전 기사
        whole 다음 기사
        whole 이전 페이지
        whole 다음 페이지
        whole 처음
        whole 마지막
        whole 이전기사보기
        whole 다음기사보기
        start 이전글
        start 다음글
        start 이전 기사
        start 다음 기사
        start 이전기사
        start 다음기사
    """,
    "gallery": """
        whole 사진 보기
        whole 사진보기
        whole 크게보기
        whole 크게 보기
        whole 이미지 확대
        whole 이미지 확대보기
        whole 원본 보기
        whole 갤러리
        whole 전체화면
        whole 이미지크게보기
        start 이미지 확대
        start 사진 크게보기
        start # 장의 사진
    """,
    "video-player": """
        whole 재생
        whole 동영상 재생
        whole 영상 보기
        whole 영상보기
        whole 음소거
        start 동영상을 재생
        start 이 영상은
        start 이 게시물 보기
    """,
    "copyright-notice": """
        whole 저작권자
        whole 저작권
        start 무단전재
        start 무단 전재
        start 저작권자
        anywhere 무단 전재 및
        anywhere 무단전재 재배포
        anywhere 무단 전재 재배포
        anywhere 재배포 금지
        anywhere 저작권법의 보호
        anywhere ai 학습 및 활용 금지
        anywhere ai학습 및 활용 금지
        anywhere 저작권자 ⓒ
        anywhere 저작권자 c
        anywhere 등록번호 서울
        anywhere 발행인 편집인
        anywhere 청소년보호책임자
        anywhere 사업자등록번호
        anywhere 통신판매업신고
        anywhere 정기간행물 등록번호
    """,
    "terms-link": """
        whole 개인정보처리방침
        whole 개인정보 처리방침
        whole 개인정보취급방침
        whole 이용약관
        whole 서비스 이용약관
        whole 청소년보호정책
        whole 청소년 보호정책
        whole 저작권보호정책
        whole 저작권정책
        whole 저작권 규약
        whole 이메일무단수집거부
        whole 이메일 무단수집거부
        whole 책임의 한계와 법적고지
        whole 위치기반서비스 이용약관
        anywhere 개인정보처리방침
        anywhere 이용약관에 동의
    """,
    "cookie-notice": """
        whole 동의
        whole 동의합니다
        whole 모두 동의
        whole 수락
        whole 모두 허용
        whole 거부
        start 이 사이트는 쿠키
        start 이 웹사이트는 쿠키
        anywhere 쿠키를 사용
        anywhere 쿠키 사용
    """,
    "script-notice": """
        start 페이지를 찾을 수 없습니다
        start 오류가 발생
        start 자바스크립트를
        anywhere 자바스크립트를 활성화
    """,
    "disclaimer": """
        start 본 기사는
        start 이 기사는 인공지능
        start 이 글은 외부
        anywhere 투자 판단의 책임
        anywhere 본지의 편집 방향과 다를
        anywhere 투자 권유를
        anywhere 본사의 입장과 다를
    """,
    "photo-credit": """
        whole 연합뉴스
        whole 뉴시스
        whole 뉴스1
        whole 게티이미지
        whole 게티이미지뱅크
        whole 자료사진
        start 사진제공
        start 사진 제공
        start 사진 연합뉴스
        start 사진출처
        end 자료사진
        end 사진 연합뉴스
        end 연합뉴스
        end 게티이미지뱅크
    """,
}
