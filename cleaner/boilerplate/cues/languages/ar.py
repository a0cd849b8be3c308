"""Arabic wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole تعليق
        whole تعليقات
        whole التعليقات
        whole # تعليق
        whole # تعليقات
        whole لا توجد تعليقات
        whole لا يوجد تعليقات
        whole أضف تعليق
        whole أضف تعليقا
        whole أضف تعليقك
        whole اترك تعليقا
        whole اترك تعليقك
        whole اترك تعليق
        whole إضافة تعليق
        whole اكتب تعليقا
        whole اكتب تعليقك
        whole أرسل تعليقك
        whole إرسال التعليق
        whole شاركنا رأيك
        whole شارك برأيك
        whole شارك في النقاش
        whole عرض التعليقات
        whole كل التعليقات
        start أضف تعليق
        start اترك تعليقا
        start اترك تعليقك
        start اترك ردا
        start كن أول من يعلق
        start شاركنا رأيك
        start ما رأيك
        start يجب تسجيل الدخول
        start سجل دخولك للتعليق
        start التعليقات مغلقة
        start التعليقات المنشورة
        anywhere التعليقات المنشورة لا تعبر
        anywhere يجب أنت تكون مسجل الدخول
        whole آخر التعليقات
        whole أحدث التعليقات
        whole سياسة التعليقات
    """,
    "comment-form": """
        start لن يتم نشر عنوان بريدك الإلكتروني
        start الحقول الإلزامية
        end الحقول الإلزامية مشار إليها
        whole إلغاء الرد
        end إلغاء الرد
        whole رد
        start احفظ اسمي
        whole التعليق
        whole تعليقك
        whole اسمك
        whole الاسم
        whole إرسال
        whole الموقع الإلكتروني
        whole رسالتك
    """,
    "feedback-prompt": """
        start هل أعجبك المقال
        start هل كان المقال مفيدا
        start هل كانت هذه المقالة مفيدة
        start هل وجدت خطأ
        start أبلغ عن خطأ
        start الإبلاغ عن خطأ
        start بلغ عن خطأ
        start قيم المقال
        start تواصل معنا
        start اتصل بالمحرر
        start راسلنا
        start شكرا لك على
    """,
    "sign-off": """
        whole يتبع
        whole انتهى
        start شكرا لقراءتك
        start تابعونا لمزيد
    """,
    "share-bar": """
        whole شارك
        whole شاركها
        whole شاركه
        whole مشاركة
        whole المشاركة
        whole مشاركات
        whole # مشاركة
        whole شارك الخبر
        whole شارك المقال
        whole شارك هذا الخبر
        whole شارك هذا المقال
        whole شارك الموضوع
        whole شارك هذا الموضوع
        whole مشاركة الخبر
        whole مشاركة المقال
        whole شارك عبر
        whole شارك على
        start شارك هذا
        start شارك على فيسبوك
        start شارك على تويتر
        start شارك عبر
        start شارك مع أصدقائك
        start مشاركة على
        start مشاركة عبر
        start اضغط للمشاركة
        start انقر للمشاركة
        anywhere فتح في نافذة جديدة
        whole فيسبوك
        whole فيس بوك
        whole تويتر
        whole واتساب
        whole واتس اب
        whole تيليجرام
        whole تلغرام
        whole تليجرام
        whole لينكدإن
        whole لينكد إن
        whole بينتيريست
        whole انستغرام
        whole انستجرام
        whole يوتيوب
        whole ماسنجر
        whole فايبر
        whole غرد
        whole نسخ الرابط
        whole انسخ الرابط
        whole نسخ
        whole تم نسخ الرابط
        whole رابط مختصر
        whole أرسل لصديق
        whole أرسل إلى صديق
        whole البريد الإلكتروني
        whole بريد إلكتروني
        whole مشاركة عبر البريد
        whole أعجبني
        whole حفظ
        whole احفظ
        whole حفظ المقال
        whole المفضلة
        whole أضف إلى المفضلة
        whole مشاهدة
        whole # مشاهدة
        whole مشاهدات
    """,
    "follow-prompt": """
        whole تابعنا
        whole تابعونا
        whole متابعة
        whole تابع
        start تابعنا على
        start تابعونا على
        start تابعوا آخر
        start تابعوا أخبار
        start تابعوا قناة
        start تابع آخر
        start تابع أخبار
        start تابعنا عبر
        start تابعونا عبر
        start تابع قناتنا
        start انضم إلى قناتنا
        start اشترك في قناتنا
        start اشترك في قناة
        start للمزيد تابع
        start للمزيد تابعوا
        anywhere على جوجل نيوز
        anywhere عبر جوجل نيوز
        anywhere على مواقع التواصل الاجتماعي
        whole وسائل التواصل الاجتماعي
        whole التواصل الاجتماعي
        whole مواقع التواصل
    """,
    "page-tools": """
        whole طباعة
        whole اطبع
        whole طباعة الخبر
        whole طباعة المقال
        whole نسخة للطباعة
        whole حجم الخط
        whole حجم النص
        whole تكبير الخط
        whole تصغير الخط
        whole استمع
        whole استمع للمقال
        whole استمع إلى المقال
        whole الوضع الليلي
        start تفعيل الإشعارات
    """,
    "newsletter-prompt": """
        whole النشرة البريدية
        whole النشرة الإخبارية
        whole النشرة الإلكترونية
        whole نشرة إخبارية
        whole نشراتنا البريدية
        whole القائمة البريدية
        whole اشترك الآن
        whole اشترك
        whole اشترك في النشرة
        whole اشترك في النشرة البريدية
        whole الاشتراك
        start اشترك في النشرة
        start اشترك في نشرتنا
        start اشترك في القائمة
        start اشترك معنا
        start اشترك ليصلك
        start اشترك لتصلك
        start اشتركوا في
        start سجل في
        start احصل على آخر
        start احصل على أهم
        start احصل على نشرتنا
        start ليصلك كل جديد
        start للحصول على آخر
        start كن أول من يعلم
        anywhere إلى بريدك الإلكتروني
        anywhere على بريدك الإلكتروني
        anywhere في بريدك الإلكتروني
        anywhere في صندوق بريدك
        start أدخل بريدك
        start أدخل بريدك الإلكتروني
        start بريدك الإلكتروني
        start شكرا لاشتراكك
        start تم الاشتراك بنجاح
        start بالنقر على
        start من خلال التسجيل
        whole عنوان البريد الإلكتروني
    """,
    "subscription-prompt": """
        whole للمشتركين فقط
        whole حصري للمشتركين
        whole اشتراك
        whole الاشتراكات
        start هذا المحتوى للمشتركين
        start هذا المحتوى متاح
        start للاستمرار في القراءة
        start لمتابعة القراءة
        start لقراءة المقال كاملا
        start هل أنت مشترك
        start لديك حساب
        start هل لديك حساب
        start ليس لديك حساب
        start إنشاء حساب
        start أنشئ حسابك
        start نسيت كلمة المرور
        whole كلمة المرور
        whole كلمة السر
        whole اسم المستخدم
        whole تذكرني
    """,
    "app-prompt": """
        start حمل التطبيق
        start حمل تطبيق
        start حمل تطبيقنا
        start تحميل التطبيق
        start حملوا تطبيق
        whole التطبيق
        whole تطبيقاتنا
        whole تطبيقات
        whole النسخة الورقية
        whole النسخة الرقمية
        whole العدد الورقي
        whole عدد اليوم
    """,
    "donation-prompt": """
        whole تبرع
        whole تبرع الآن
        whole ادعمنا
        whole ادعموا
        start ادعم الصحافة
        start ادعمنا
        start تبرع الآن
        start ساهم في
    """,
    "advertisement-marker": """
        whole إعلان
        whole إعلانات
        whole الإعلانات
        whole إعلان ممول
        whole محتوى ممول
        whole محتوى مدعوم
        whole مادة إعلانية
        whole برعاية
        start يستكمل الخبر بعد الإعلان
        start تابع القراءة بعد الإعلان
        start إغلاق الإعلان
    """,
    "shop-prompt": """
        whole شركاؤنا
        whole تسوق الآن
        whole اشتري الآن
    """,
    "story-continues": """
        whole اقرأ المزيد
        whole المزيد
        whole للمزيد
        whole قراءة المزيد
        whole اقرأ الخبر كاملا
        whole أكمل القراءة
        whole إكمال القراءة
        whole متابعة القراءة
        whole تابع القراءة
        whole التفاصيل
        whole عرض المزيد
        whole شاهد المزيد
        whole تحميل المزيد
        whole عرض الكل
        whole مشاهدة الكل
        whole عرض أقل
        whole اعرف المزيد
        whole لمزيد من المعلومات
        start لقراءة المزيد
        start لقراءة الخبر
        end اقرأ المزيد
    """,
    "related-stories": """
        whole اقرأ أيضا
        whole شاهد أيضا
        whole مواضيع ذات صلة
        whole أخبار ذات صلة
        whole مقالات ذات صلة
        whole موضوعات ذات صلة
        whole مواضيع متعلقة
        whole أخبار متعلقة
        whole مقالات متعلقة
        whole موضوعات متعلقة
        whole مقالات مشابهة
        whole أخبار مشابهة
        whole ذات صلة
        whole ذو صلة
        whole قد يهمك
        whole قد يهمك أيضا
        whole قد يعجبك
        whole قد يعجبك أيضا
        whole ربما يعجبك
        whole ننصح بقراءة
        whole نرشح لك
        whole مقترحات
        whole موصى به
        whole الأكثر قراءة
        whole الأكثر مشاهدة
        whole الأكثر تداولا
        whole الأكثر تعليقا
        whole الأكثر شعبية
        whole الأكثر شيوعا
        whole الأكثر
        whole الشائع
        whole رائج
        whole رائج الآن
        whole آخر الأخبار
        whole أحدث الأخبار
        whole أهم الأخبار
        whole أبرز الأخبار
        whole أبرز العناوين
        whole أبرز المواضيع
        whole أحدث المقالات
        whole آخر المقالات
        whole الأخبار
        whole أخبار
        whole عاجل
        whole خبر عاجل
        whole العناوين
        whole مختارات
        whole اخترنا لك
        whole اخترنا لكم
        whole مختارات المحرر
        whole المزيد من الأخبار
        whole المزيد من
        start المزيد من
        start المزيد حول
        start المزيد عن
        whole أخبار أخرى
        whole مقالات أخرى
        whole كل الأخبار
        whole جميع الأخبار
        whole لا يفوتك
        whole فيديو
        whole صور
        whole بالفيديو
        whole ألبوم صور
        whole روابط
    """,
    "read-also": """
        start اقرأ أيضا
        start اقرأ المزيد
        start اقرأ أكثر
        start اقرأ هنا
        start شاهد أيضا
        start شاهد الفيديو
        start طالع أيضا
        start للمزيد
        start قد يهمك
        start نرشح لك
        start ذات صلة
        start موضوعات متعلقة
    """,
    "author-box": """
        whole عن الكاتب
        whole نبذة عن الكاتب
        whole الكاتب
        whole كاتب المقال
        whole المؤلف
        whole المصدر
        whole التحرير
        start مقالات الكاتب
        start جميع مقالات
        start كل مقالات
        start المزيد من مقالات
        start عرض كل المقالات
        start عرض جميع مقالات
    """,
    "skip-link": """
        start انتقل إلى المحتوى
        start الانتقال إلى المحتوى
        start التجاوز إلى المحتوى
        start تخطى إلى المحتوى
        start تخطي إلى المحتوى
        start تجاوز إلى المحتوى
        start اذهب إلى المحتوى
        whole العودة إلى الأعلى
        whole إلى الأعلى
        whole أعلى الصفحة
        whole العودة للأعلى
        whole العودة
        whole رجوع
        start العودة إلى
        start أنت هنا
    """,
    "menu": """
        whole القائمة
        whole القائمة الرئيسية
        whole قائمة
        whole إغلاق
        whole فتح
        whole بحث
        whole البحث
        whole ابحث
        whole بحث عن
        whole البحث عن
        whole بحث متقدم
        whole بحث في الموقع
        whole تسجيل الدخول
        whole تسجيل دخول
        whole دخول
        whole تسجيل الخروج
        whole تسجيل
        whole إنشاء حساب
        whole حسابي
        whole الملف الشخصي
        whole الرئيسية
        whole الصفحة الرئيسية
        whole الأقسام
        whole أقسام
        whole التصنيفات
        whole اللغة
        whole جاري التحميل
        whole مرحبا
        whole الإشعارات
        whole الإعدادات
        whole مساعدة
        whole البث المباشر
        whole بث مباشر
        whole مباشر
        whole البث الحي
        whole برامج
        whole البرامج
        whole الطقس
        whole حالة الطقس
        whole أبراج
        whole الأبراج
        whole إلغاء
        whole موافق
        whole التالي
    """,
    "site-links": """
        whole اتصل بنا
        whole تواصل معنا
        whole من نحن
        whole عن الموقع
        whole حول الموقع
        whole عنا
        whole أعلن معنا
        whole للإعلان
        whole وظائف
        whole الوظائف
        whole فريق العمل
        whole هيئة التحرير
        whole خريطة الموقع
        whole الأرشيف
        whole أرشيف
        whole الأسئلة الشائعة
        whole خدمات
        whole روابط مفيدة
        whole مواقع صديقة
        whole الأسئلة المتكررة
    """,
    "section-name": """
        whole سياسة
        whole السياسة
        whole اقتصاد
        whole الاقتصاد
        whole مال وأعمال
        whole رياضة
        whole الرياضة
        whole كرة القدم
        whole ثقافة
        whole الثقافة
        whole ثقافة وفن
        whole ثقافة وفنون
        whole فن
        whole فنون
        whole فن ومشاهير
        whole منوعات
        whole المنوعات
        whole مجتمع
        whole المجتمع
        whole صحة
        whole الصحة
        whole علوم
        whole علوم وتكنولوجيا
        whole تكنولوجيا
        whole التكنولوجيا
        whole تقنية
        whole العالم
        whole عالم
        whole أخبار العالم
        whole عربي
        whole العالم العربي
        whole عرب وعالم
        whole الشرق الأوسط
        whole محليات
        whole المحلية
        whole دولي
        whole دولية
        whole عربية
        whole حوادث
        whole رأي
        whole الرأي
        whole آراء
        whole مقالات
        whole مقالات الرأي
        whole كتاب وآراء
        whole تحقيقات
        whole تقارير
        whole حوارات
        whole تعليم
        whole دين
        whole سفر
        whole سياحة
        whole سيارات
        whole أسرة
        whole المرأة
        whole موضة
        whole كاريكاتير
        whole بودكاست
        whole غير مصنف
        whole بيئة
    """,
    "topic-tags": """
        whole الوسوم
        start الوسوم
        whole كلمات مفتاحية
        start كلمات مفتاحية
        whole الكلمات المفتاحية
        start الكلمات المفتاحية
        whole كلمات دلالية
        start كلمات دلالية
        whole الكلمات الدلالية
        whole مواضيع
        whole المواضيع
        whole موضوعات
        start نشر في قسم
        whole وسوم
        whole المحتويات
        whole محتويات المقال
    """,
    "paging": """
        whole المقال السابق
        whole المقال التالي
        start المقال السابق
        start المقال التالي
        whole الخبر السابق
        whole الخبر التالي
        start الخبر السابق
        start الخبر التالي
        whole السابق
        whole التالي
        whole السابق التالي
        whole الصفحة السابقة
        whole الصفحة التالية
        whole تصفح المقالات
        whole صفحة # من #
    """,
    "gallery": """
        start صورة # من #
        whole معرض الصور
        whole عرض الصور
        whole شاهد الصور
        whole ملء الشاشة
        whole تكبير الصورة
    """,
    "video-player": """
        whole تشغيل
        whole تشغيل الفيديو
        whole شاهد الفيديو
        whole مشاهدة الفيديو
        start هذا الفيديو غير
        start الفيديو غير متاح
        start متصفحك لا يدعم
        start عرض هذا المنشور على instagram
        start تمت مشاركة منشور بواسطة
    """,
    "copyright-notice": """
        anywhere جميع الحقوق محفوظة
        anywhere كافة الحقوق محفوظة
        anywhere كل الحقوق محفوظة
        anywhere الحقوق محفوظة
        anywhere حقوق النشر
        anywhere حقوق النشر محفوظة
        anywhere حقوق الطبع والنشر
        anywhere يمنع نسخ
        anywhere دون إذن
        anywhere إعادة نشر
        start ظهرت المقالة
        start تصميم وتطوير
        whole المصدر
    """,
    "terms-link": """
        whole سياسة الخصوصية
        start سياسة الخصوصية
        whole الخصوصية
        whole بيان الخصوصية
        whole شروط الاستخدام
        start شروط الاستخدام
        whole الشروط والأحكام
        whole الأحكام والشروط
        whole شروط الخدمة
        whole اتفاقية الاستخدام
        whole إخلاء المسؤولية
        whole سياسة ملفات تعريف الارتباط
        whole إعدادات ملفات تعريف الارتباط
        whole سياسة الكوكيز
        anywhere سياسة الخصوصية
        anywhere شروط الاستخدام
        anywhere أوافق على الشروط
    """,
    "cookie-notice": """
        start نستخدم ملفات تعريف الارتباط
        start يستخدم هذا الموقع
        start يستخدم موقعنا
        start هذا الموقع يستخدم
        anywhere ملفات تعريف الارتباط
        anywhere ملفات الارتباط
        whole قبول
        whole قبول الكل
        whole أوافق
        whole موافقة
        whole رفض
        whole رفض الكل
    """,
    "script-notice": """
        anywhere تفعيل الجافا سكريبت
        anywhere تفعيل جافا سكريبت
        anywhere مانع الإعلانات
        anywhere متصفحك لا يدعم
        start الصفحة غير موجودة
        start حدث خطأ
    """,
    "disclaimer": """
        anywhere لا تعبر بالضرورة عن
        anywhere لا يعبر بالضرورة عن
        anywhere تعبر عن رأي كاتبها
        anywhere يعبر عن رأي كاتبه
        anywhere عن رأي صاحبها
        anywhere لا يتحمل مسؤولية
        anywhere غير مسؤول عن
        anywhere لم يتم تحريره من قبل
        start تنويه
    """,
    "photo-credit": """
        start الصورة من
        start صورة من
        start صورة أرشيفية
        start مصدر الصورة
        end أرشيفية
        end صورة أرشيفية
        whole أرشيفية
        whole رويترز
        whole أ ف ب
        whole الفرنسية
    """,
}
