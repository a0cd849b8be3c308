"""Hindi wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole टिप्पणी
        whole टिप्पणियां
        whole कमेंट
        whole कमेंट्स
        whole # कमेंट
        whole टिप्पणी करें
        whole कमेंट करें
        whole अपनी राय दें
        whole टिप्पणी लिखें
        whole सभी टिप्पणियां
        whole अपनी प्रतिक्रिया दें
        whole कमेंट लिखें
        start टिप्पणी करने के लिए
        start कमेंट करने के लिए
        start अपनी राय
        start पहली टिप्पणी
        start अपना कमेंट
        start सबसे पहले कमेंट
    """,
    "comment-form": """
        whole जवाब दें
        whole नाम
        whole भेजें
        whole सबमिट करें
        whole उत्तर दें
        start आपका ईमेल पता प्रकाशित नहीं
        start आवश्यक फ़ील्ड
    """,
    "share-bar": """
        whole शेयर
        whole शेयर करें
        whole साझा करें
        whole लिंक कॉपी करें
        whole कॉपी लिंक
        whole फेसबुक
        whole ट्विटर
        whole व्हाट्सएप
        whole व्हाट्सऐप
        whole वॉट्सऐप
        whole टेलीग्राम
        whole लाइक
        whole सेव करें
        whole ईमेल
        whole बुकमार्क
        whole इसे शेयर करें
        start फेसबुक पर शेयर
        start व्हाट्सएप पर शेयर
        start इस खबर को शेयर
        start इस आर्टिकल को शेयर
        start इस लेख को
        start दोस्तों के साथ शेयर
    """,
    "follow-prompt": """
        whole फॉलो करें
        whole फॉलो
        whole हमें फॉलो करें
        whole सोशल मीडिया
        start हमें फॉलो करें
        start हमें फेसबुक पर
        start हमसे जुड़ें
        start हमारे व्हाट्सएप चैनल
        start व्हाट्सएप चैनल से
        start गूगल न्यूज पर
        start हमारे साथ जुड़ें
        start यूट्यूब पर
        start ताजा खबरों के लिए
        anywhere गूगल न्यूज पर फॉलो
    """,
    "page-tools": """
        whole प्रिंट
        whole प्रिंट करें
        whole सुनें
        whole खबर सुनें
        whole फॉन्ट साइज
        whole टेक्स्ट साइज
        start खबर सुनें
        start नोटिफिकेशन
    """,
    "newsletter-prompt": """
        whole न्यूज़लेटर
        whole सब्सक्राइब करें
        whole सब्सक्राइब
        whole सदस्यता लें
        whole ईमेल दर्ज करें
        start हमारे न्यूज़लेटर
        start न्यूजलेटर सब्सक्राइब
        start ताज़ा ख़बरों के लिए
        start सभी ताजा खबरें
        start पाएं ताजा खबरें
        start सबसे पहले पढ़ें
    """,
    "subscription-prompt": """
        whole लॉग इन करें
        whole साइन इन करें
        whole रजिस्टर करें
        whole पासवर्ड
        whole प्रीमियम
        whole सब्सक्रिप्शन
        start आगे पढ़ने के लिए
        start पहले से सदस्य
        start अकाउंट नहीं है
        start पूरी खबर पढ़ने के लिए
    """,
    "app-prompt": """
        whole ऐप डाउनलोड करें
        whole ऐप
        whole ई पेपर
        whole मोबाइल ऐप
        start ऐप डाउनलोड
        start हमारा ऐप
        start डाउनलोड करें
        start मोबाइल ऐप
    """,
    "donation-prompt": """
        whole सहयोग करें
        whole दान करें
        whole समर्थन करें
        start स्वतंत्र पत्रकारिता
        start हमारी पत्रकारिता
    """,
    "advertisement-marker": """
        whole विज्ञापन
        whole एडवर्टाइजमेंट
        whole प्रायोजित
        whole स्पॉन्सर्ड
        whole विज्ञापन बंद करें
        start विज्ञापन के बाद
        start स्क्रॉल करके
        start आगे की कहानी विज्ञापन
    """,
    "story-continues": """
        whole और पढ़ें
        whole आगे पढ़ें
        whole पूरी खबर पढ़ें
        whole पूरा पढ़ें
        whole और देखें
        whole सभी देखें
        whole और भी
        whole विस्तार से पढ़ें
        whole ज्यादा पढ़ें
        whole अधिक पढ़ें
        start पूरी खबर पढ़ें
        start खबर जारी है
        start आगे पढ़ें
        end और पढ़ें
        end यहां पढ़ें
    """,
    "related-stories": """
        whole यह भी पढ़ें
        whole ये भी पढ़ें
        whole इसे भी पढ़ें
        whole संबंधित खबरें
        whole संबंधित समाचार
        whole संबंधित लेख
        whole सम्बंधित ख़बरें
        whole अन्य खबरें
        whole और खबरें
        whole ताजा खबरें
        whole ताजा समाचार
        whole बड़ी खबरें
        whole मुख्य समाचार
        whole प्रमुख समाचार
        whole टॉप न्यूज़
        whole टॉप स्टोरीज
        whole लेटेस्ट न्यूज
        whole ब्रेकिंग न्यूज
        whole ट्रेंडिंग
        whole ट्रेंडिंग न्यूज
        whole सबसे ज्यादा पढ़ी गई
        whole सबसे ज़्यादा पढ़ी गईं
        whole लोकप्रिय
        whole चर्चित खबरें
        whole वीडियो
        whole फोटो
        whole फोटो गैलरी
        whole वेब स्टोरी
        whole वेब स्टोरीज
        whole समाचार
        whole न्यूज़
        whole खबरें
        whole आपके लिए
        whole आपकी पसंद
        whole संपादक की पसंद
        whole होम
        start यह भी पढ़ें
        start ये भी पढ़ें
        start इसे भी पढ़ें
        start संबंधित खबरें
    """,
    "read-also": """
        start यह भी पढ़ें
        start ये भी पढ़ें
        start इसे भी पढ़ें
        start ये भी देखें
        start यह भी देखें
        start और पढ़ें
        start देखें वीडियो
    """,
    "author-box": """
        whole लेखक
        whole लेखक के बारे में
        whole लेखक परिचय
        whole संपादक
        start लेखक के बारे में
        start लेखक की अन्य
    """,
    "skip-link": """
        whole ऊपर जाएं
        whole वापस ऊपर
        whole शीर्ष पर जाएं
        start सामग्री पर जाएं
        start मुख्य सामग्री
        start सीधे कंटेंट
    """,
    "menu": """
        whole मेनू
        whole मेन्यू
        whole खोजें
        whole सर्च
        whole सर्च करें
        whole लॉग इन
        whole लॉगिन
        whole साइन इन
        whole साइन अप
        whole लॉग आउट
        whole मेरा खाता
        whole बंद करें
        whole होम पेज
        whole मुख्य पृष्ठ
        whole श्रेणियां
        whole लाइव टीवी
        whole लाइव
        whole मौसम
        whole राशिफल
        whole आज का राशिफल
        whole लोड हो रहा है
        whole ई पेपर
        whole भाषा
        whole भाषा चुनें
    """,
    "site-links": """
        whole हमारे बारे में
        whole संपर्क करें
        whole हमसे संपर्क करें
        whole विज्ञापन दें
        whole करियर
        whole साइटमैप
        whole आर्काइव
        whole मदद
        whole शिकायत
        whole फीडबैक
        whole आरएसएस
    """,
    "section-name": """
        whole देश
        whole भारत
        whole विदेश
        whole दुनिया
        whole राज्य
        whole राजनीति
        whole अर्थव्यवस्था
        whole बिज़नेस
        whole कारोबार
        whole व्यापार
        whole खेल
        whole क्रिकेट
        whole मनोरंजन
        whole बॉलीवुड
        whole सिनेमा
        whole फिल्म
        whole टीवी
        whole लाइफस्टाइल
        whole स्वास्थ्य
        whole सेहत
        whole हेल्थ
        whole विज्ञान
        whole तकनीक
        whole टेक्नोलॉजी
        whole टेक
        whole शिक्षा
        whole नौकरी
        whole करियर
        whole धर्म
        whole ज्योतिष
        whole राशिफल
        whole यात्रा
        whole ऑटो
        whole ऑटोमोबाइल
        whole विचार
        whole संपादकीय
        whole ब्लॉग
        whole राय
        whole ओपिनियन
        whole क्राइम
        whole अपराध
        whole दिल्ली
        whole मुंबई
        whole उत्तर प्रदेश
        whole बिहार
        whole मध्य प्रदेश
        whole राजस्थान
        whole महाराष्ट्र
        whole वायरल
        whole अजब गजब
        whole फैक्ट चेक
        whole चुनाव
        whole रेसिपी
        whole फैशन
    """,
    "topic-tags": """
        whole टैग
        whole टैग्स
        whole विषय
        whole टॉपिक
        start टैग
        start टैग्स
    """,
    "paging": """
        whole पिछला
        whole अगला
        whole अगली खबर
        whole पिछली खबर
        whole पिछला लेख
        whole अगला लेख
        start अगली खबर
        start पिछली खबर
        start अगला लेख
        start पिछला लेख
    """,
    "gallery": """
        whole फोटो देखें
        whole तस्वीरें देखें
        whole सभी फोटो देखें
    """,
    "video-player": """
        whole वीडियो देखें
        whole वीडियो चलाएं
        start इंस्टाग्राम पर यह पोस्ट
    """,
    "copyright-notice": """
        whole कॉपीराइट
        start कॉपीराइट
        anywhere सर्वाधिकार सुरक्षित
        anywhere सभी अधिकार सुरक्षित
    """,
    "terms-link": """
        whole गोपनीयता नीति
        whole प्राइवेसी पॉलिसी
        whole नियम और शर्तें
        whole उपयोग की शर्तें
        whole कुकी नीति
        whole अस्वीकरण
        whole डिस्क्लेमर
        start गोपनीयता नीति
        anywhere गोपनीयता नीति
    """,
    "cookie-notice": """
        whole स्वीकार करें
        whole सहमत
        whole अस्वीकार करें
        start हम कुकीज़
        start यह वेबसाइट कुकीज़
        start हमारी वेबसाइट
        anywhere कुकीज़ का उपयोग
        anywhere कुकीज का इस्तेमाल
    """,
    "disclaimer": """
        start डिस्क्लेमर
        start अस्वीकरण
        anywhere लेखक के निजी विचार
        anywhere ये लेखक के निजी
        anywhere सिंडिकेट फीड से
        anywhere संपादित नहीं किया
    """,
    "photo-credit": """
        whole एएनआई
        whole पीटीआई
        start फाइल फोटो
        end फाइल फोटो
    """,
}
