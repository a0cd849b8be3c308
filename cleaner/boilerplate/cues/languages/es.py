"""Spanish wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole comentario
        whole comentarios
        whole # comentario
        whole # comentarios
        whole comentarios #
        whole comentar
        whole sin comentarios
        whole comenta
        whole comenta esta noticia
        whole comentar noticia
        whole comentar artículo
        whole dejar un comentario
        whole deja un comentario
        whole deja una respuesta
        whole deja tu comentario
        whole deje un comentario
        whole deje su comentario
        whole escribe un comentario
        whole escribe tu comentario
        whole enviar comentario
        whole publicar comentario
        whole añadir comentario
        whole agregar comentario
        whole agregar un comentario
        whole ver comentarios
        whole ver los comentarios
        whole mostrar comentarios
        whole ocultar comentarios
        whole cargar comentarios
        start ver comentarios
        start ver # comentarios
        start ver todos los comentarios
        start leer comentarios
        start deja un comentario
        start deja una respuesta
        start deja tu comentario
        start escribe tu comentario
        start sé el primero en comentar
        start sea el primero en comentar
        start únete a la conversación
        start únete a la discusión
        start únete al debate
        start participa en la conversación
        start opina sobre
        start danos tu opinión
        start cuál es tu opinión
        start inicia sesión para comentar
        start regístrate para comentar
        start para comentar
        anywhere para poder comentar
        anywhere para dejar un comentario
        start debes iniciar sesión para
        start lo siento debes estar conectado
        start los comentarios están cerrados
        start comentarios cerrados
        whole normas de comentarios
        start normas de participación
        whole últimos comentarios
        whole comentarios recientes
        whole más comentados
        whole lo más comentado
        whole denunciar comentario
        whole reportar comentario
        whole más recientes
        whole ordenar por
    """,
    "comment-form": """
        start tu dirección de correo electrónico no será publicada
        start su dirección de correo electrónico no será publicada
        start los campos obligatorios
        start los campos necesarios
        end los campos obligatorios están marcados con
        whole cancelar respuesta
        end cancelar la respuesta
        end cancelar respuesta
        whole responder
        start guarda mi nombre correo
        start guardar mi nombre correo
        start recibir un email con los siguientes comentarios
        whole tu comentario
        whole tu nombre
        whole su nombre
        whole tu correo electrónico
        whole tu email
        whole enviar
        whole publicar
        whole nombre
        whole apellidos
        whole apellido
        whole sitio web
        whole mensaje
        start este sitio usa akismet
        anywhere cómo se procesan los datos de tus comentarios
    """,
    "feedback-prompt": """
        start reportar un error
        start reportar error
        start informar de un error
        start notificar un error
        start avisar de un error
        start has encontrado un error
        start has visto un error
        start encontraste un error
        start encontró un error
        start viste algún error
        start corrige el texto
        start te ha gustado este artículo
        start te gustó este artículo
        start te gustó la nota
        start te resultó útil
        start te ha resultado interesante
        start te resulta interesante
        start es útil esta información
        start fue útil
        start valora este artículo
        start valorar noticia
        start califica este
        start tienes una historia
        start tienes alguna
        start tienes algo que contar
        start envíanos
        start envíenos
        start escríbenos
        start escríbanos
        start contacta con la redacción
        start gracias por tu opinión
        start gracias por tu valoración
        start gracias por su opinión
        start cartas al director
    """,
    "sign-off": """
        whole noticia en desarrollo
        whole en desarrollo
        whole habrá ampliación
        whole fin
        start gracias por leer
        start noticia en desarrollo
    """,
    "share-bar": """
        whole compartir
        whole comparte
        whole compartir artículo
        whole compartir noticia
        whole compartir nota
        whole compartir en
        whole compartir por
        whole compartir vía
        whole compartido
        whole # compartidos
        whole # compartir
        whole compartir este artículo
        start compartir este
        start comparte este artículo
        start comparte esta noticia
        start comparte esta nota
        start comparte este
        start comparte esto
        start comparte en
        start comparta este
        start compartir en facebook
        start compartir en twitter
        start compartir en x
        start compartir en whatsapp
        start compartir en linkedin
        start compartir en telegram
        start compartir en pinterest
        start compartir por email
        start compartir por correo
        start compartir con
        start compartir vía
        start compartir facebook
        start compartir esto
        start haz clic para compartir
        start haz clic para imprimir
        anywhere se abre en una ventana nueva
        whole tuitear
        whole twittear
        whole copiar enlace
        whole copiar link
        whole copiar url
        whole enlace copiado
        whole link copiado
        start copiar enlace
        start enlace copiado
        whole enviar por correo
        whole enviar por email
        whole enviar por correo electrónico
        start enviar a un amigo
        start envía esta noticia
        whole correo electrónico
        whole correo
        whole recomendar
        whole me gusta
        start me gusta esto
        whole guardar
        whole guardar artículo
        whole guardar noticia
        whole guardado
        start guardar para leer
        whole leer más tarde
        whole leer después
        whole añadir a favoritos
        whole regalar artículo
        whole mis guardados
        whole lectura # min
    """,
    "follow-prompt": """
        start síguenos
        start síganos
        start seguinos
        whole síguenos
        whole seguir
        whole siguiendo
        whole seguir leyendo en
        start síguenos en
        start sigue a
        start sigue toda la
        start sigue toda la información
        start sigue nuestro canal
        start sigue nuestro
        start sigue el canal
        anywhere síguenos en facebook
        anywhere síguenos en twitter
        anywhere síguenos en google news
        start únete a nuestro canal
        start únete a nuestro
        start únete al canal
        start únete a nosotros
        start suscríbete a nuestro canal
        start visita nuestro canal
        start encuéntranos en
        start puedes seguirnos
        start puedes seguir a
        whole redes sociales
        whole nuestras redes
        start dale me gusta
    """,
    "page-tools": """
        whole imprimir
        whole imprimir artículo
        whole imprimir noticia
        whole versión para imprimir
        whole escuchar
        whole escuchar artículo
        start escuchar noticia
        start escucha este artículo
        start escucha la noticia
        start escuchar este artículo
        whole tamaño de texto
        whole tamaño de letra
        whole tamaño del texto
        start aumentar tamaño
        start disminuir tamaño
        start reducir tamaño
        whole traducir
        whole modo oscuro
        whole descargar pdf
        start activar notificaciones
        start recibe notificaciones
    """,
    "newsletter-prompt": """
        whole boletín
        whole boletines
        whole nuestros boletines
        whole boletín de noticias
        whole newsletter gratuita
        whole newsletters gratuitas
        whole suscríbete a la newsletter
        whole suscríbete al boletín
        whole recibir newsletter
        start suscríbete a nuestra newsletter
        start suscríbete a nuestro boletín
        start suscríbete al boletín
        start suscríbete a la newsletter
        start suscríbete a nuestros
        start suscríbete a nuestro newsletter
        start suscríbete gratis
        start suscríbase a nuestro
        start suscribete a nuestro
        start suscribirse al boletín
        start suscríbete a
        start suscribite a
        start apúntate a
        start apúntate gratis
        start apúntate a la newsletter
        start regístrate gratis
        start regístrate y recibe
        start inscríbete
        start recibe en tu correo
        start recibe nuestro
        start recibe nuestra
        start recibe las
        start recibe la newsletter
        start recibe cada
        start recibe todas
        start recibí en tu
        start reciba en su
        start reciba las
        start recibirás en tu
        anywhere en tu correo electrónico
        anywhere en tu bandeja de entrada
        anywhere en su bandeja de entrada
        anywhere en tu correo las
        anywhere directo a tu correo
        start no te pierdas nada
        start no te pierdas ninguna
        start mantente informado
        start mantente al día
        start entérate primero
        start las noticias más importantes
        start al suscribirte
        start al registrarte
        start al hacer clic
        start al introducir tu
        start gracias por suscribirte
        start gracias por suscribirse
        start gracias por tu suscripción
        start gracias por registrarte
        start introduce tu email
        start introduce tu correo
        start ingresa tu correo
        start ingresa tu email
        start ingrese su
        start escribe tu correo
        whole dirección de correo electrónico
        whole email
        whole tu correo
        whole su correo electrónico
        anywhere darte de baja
        anywhere darse de baja
        whole suscribirme
        whole suscribirse
        whole quiero recibirla
        whole registrarme
        whole alertas
    """,
    "subscription-prompt": """
        whole suscríbete
        whole suscríbase
        whole suscribite
        whole suscribirse
        whole suscripción
        whole suscripciones
        whole suscriptores
        whole suscriptor
        whole solo suscriptores
        whole solo para suscriptores
        whole exclusivo suscriptores
        whole exclusivo para suscriptores
        whole contenido exclusivo
        whole suscríbete ya
        whole suscríbete ahora
        whole hazte premium
        whole hazte socio
        whole hazte suscriptor
        start suscríbete para
        start suscríbete para seguir
        start suscríbete y
        start suscríbete por
        start suscríbete desde
        start suscríbete ahora
        start para seguir leyendo
        start para continuar leyendo
        start para leer este
        start sigue leyendo
        start sigue leyendo por
        start seguir leyendo
        start ya eres suscriptor
        start ya soy suscriptor
        start ya es suscriptor
        start ya sos suscriptor
        start ya tienes una cuenta
        start ya tienes cuenta
        start ya tiene una cuenta
        start si ya eres suscriptor
        start eres suscriptor
        start no eres suscriptor
        start aún no eres
        start no tienes cuenta
        start no tienes una cuenta
        start todavía no estás
        start contenido exclusivo para
        start este contenido es exclusivo
        start este contenido es solo
        start este contenido es para
        start este artículo es exclusivo
        start este artículo es solo
        start noticia exclusiva para
        start esta noticia es exclusiva
        start has alcanzado el límite
        start has superado el límite
        start has leído #
        start te quedan #
        start accede a todo
        start accede a todos
        start accede sin límites
        start acceso ilimitado
        start disfruta de
        start disfruta del
        start disfrute de
        start prueba gratis
        start primer mes
        start el primer mes
        start # mes gratis
        start cancela cuando quieras
        end cancela cuando quieras
        anywhere cancela cuando quieras
        start sin permanencia
        start crea una cuenta
        start crea tu cuenta
        start crear cuenta
        start crear una cuenta
        start inicia sesión para
        start regístrate para
        start regístrate
        start regístrate gratis
        start olvidaste tu contraseña
        start has olvidado tu contraseña
        start olvidé mi contraseña
        start recuperar contraseña
        whole contraseña
        whole usuario
        whole recordarme
        whole ver ofertas
    """,
    "app-prompt": """
        start descarga la app
        start descarga nuestra app
        start descarga nuestra aplicación
        start descarga la aplicación
        start descárgate la app
        start descargue nuestra
        start bájate la app
        whole aplicaciones
        whole app móvil
        whole descarga la app
        start disponible en google play
        start disponible en app store
        whole edición impresa
        whole edición digital
        whole versión impresa
        whole hemeroteca
        whole kiosko
        whole kiosko y más
        whole portada impresa
        whole portada de hoy
    """,
    "donation-prompt": """
        whole donar
        whole dona
        whole dona ahora
        whole haz una donación
        whole hacer una donación
        whole apóyanos
        whole colabora
        whole hazte socia
        whole hazte socio a
        start apoya el periodismo
        start apoya nuestro
        start apóyanos
        start haz tu donación
        start haz una donación
        start tu donación
        start tu apoyo
        start ayúdanos a
        start necesitamos tu apoyo
        start si te gusta lo que hacemos
        start si valoras
        start hazte socio
        start hazte socia
        start hazte miembro
        start súmate
        start asociate
    """,
    "advertisement-marker": """
        whole publicidad
        whole anuncio
        whole anuncios
        whole publicidad publicidad
        whole patrocinado
        whole patrocinado por
        whole contenido patrocinado
        whole contenidos patrocinados
        whole espacio patrocinado
        whole contenido de marca
        whole contenido promocionado
        whole ofrecido por
        whole presentado por
        whole promoción
        whole promociones
        whole branded content
        whole enlaces patrocinados
        start pasa la publicidad
        start continúa después de la publicidad
        start sigue después de la publicidad
        start la noticia continúa después
        start publicidad sigue leyendo
        start cerrar publicidad
        start cerrar anuncio
        start contenido ofrecido por
        whole te recomendamos
        whole guía de compras
    """,
    "shop-prompt": """
        anywhere enlaces de afiliados
        anywhere enlaces de afiliación
        anywhere podemos recibir una comisión
        anywhere puede recibir una comisión
        anywhere se lleva una comisión
        anywhere obtiene una comisión
        whole comprar ahora
        whole comprar
        whole cupones
        whole descuentos
        whole códigos descuento
        whole ofertas
        whole escaparate
    """,
    "story-continues": """
        whole leer más
        whole lee más
        whole sigue leyendo
        whole seguir leyendo
        whole continuar leyendo
        whole continúa leyendo
        start continuar leyendo
        start continúa leyendo
        start leer artículo completo
        start leer la noticia completa
        start leer nota completa
        start lee la nota completa
        start leer nota
        start leer noticia
        whole leer artículo
        whole ver más
        whole ver menos
        whole mostrar más
        whole mostrar menos
        whole cargar más
        whole ver todo
        whole ampliar
        whole más información
        whole saber más
        start la noticia continúa
        start el artículo continúa
        start el texto sigue
        start haz clic aquí para leer
        end seguir leyendo
        end leer más
    """,
    "related-stories": """
        whole relacionado
        whole relacionados
        whole relacionadas
        whole noticias relacionadas
        whole noticia relacionada
        whole artículos relacionados
        whole artículo relacionado
        whole contenido relacionado
        whole contenidos relacionados
        whole notas relacionadas
        whole temas relacionados
        whole historias relacionadas
        whole entradas relacionadas
        whole videos relacionados
        whole te puede interesar
        whole te podría interesar
        whole te puede gustar
        whole también te puede interesar
        whole también te puede gustar
        whole también te podría interesar
        whole te interesa
        whole quizás te interese
        whole quizá te interese
        whole puede que te interese
        whole le puede interesar
        whole le podría interesar
        whole te puede interesar esto
        start te puede interesar
        start también te puede interesar
        start también te puede gustar
        whole también en
        whole lee también
        whole lea también
        whole leer también
        whole ver también
        whole además
        whole lo más leído
        whole los más leídos
        whole las más leídas
        whole más leídas
        whole más leídos
        whole más leído
        whole lo más visto
        whole más vistas
        whole más vistos
        whole lo más popular
        whole más populares
        whole populares
        whole lo más compartido
        whole tendencias
        whole trending
        whole lo último
        whole lo más reciente
        whole lo más nuevo
        whole lo más destacado
        whole última hora
        whole últimas noticias
        whole últimas entradas
        whole últimos artículos
        whole últimos vídeos
        whole últimos posts
        whole noticias recientes
        whole artículos recientes
        whole entradas recientes
        whole noticias destacadas
        whole destacado
        whole destacados
        whole destacadas
        whole noticias
        whole noticias de hoy
        whole titulares
        whole portada
        whole en portada
        whole actualidad
        whole más noticias
        whole más de
        whole más en
        whole más sobre
        whole más artículos
        whole más contenido
        whole más historias
        whole más videos
        whole más temas
        start más noticias de
        start más noticias en
        start más noticias sobre
        start más información sobre
        start más sobre
        whole otras noticias
        whole otros artículos
        whole otras notas
        whole recomendados
        whole recomendado
        whole recomendadas
        whole recomendado para ti
        whole recomendados para ti
        whole te recomendamos
        whole recomendamos
        whole nuestra selección
        whole selección del editor
        whole no te pierdas
        whole no te lo pierdas
        whole para ti
        whole en esta noticia
        whole sobre este tema
        whole sobre la firma
        whole el tema del día
        whole temas del día
        whole vídeos
        whole fotogalerías
        whole fotogalería
        whole galerías
        whole ver todas
        whole ver todos
        whole todas las noticias
        whole enlaces de interés
        whole enlaces relacionados
        whole hoy interesa
    """,
    "read-also": """
        start lee también
        start lea también
        start lee además
        start leer también
        start lee más
        start lea más
        start leer más
        start te puede interesar
        start te podría interesar
        start también te puede interesar
        start le puede interesar
        start le recomendamos
        start te recomendamos
        start además lee
        start vea también
        start ver también
        start ver más
        start mira también
        start mira el video
        start no te pierdas
        start sigue leyendo
        start más información
        start relacionado
        start noticia relacionada
        start entérate
        start descubre más
        start consulta aquí
        start en imágenes
    """,
    "author-box": """
        whole sobre el autor
        whole sobre la autora
        whole acerca del autor
        whole acerca de la autora
        whole autor
        whole autora
        whole autores
        whole el autor
        whole la autora
        whole redacción
        whole por redacción
        start ver todos los artículos de
        start ver más artículos de
        start más artículos de
        start ver artículos de
        start ver todas las entradas de
        start ver biografía
        start últimas entradas de
        start últimas entradas de * ver todo
        start últimos artículos de
        start otros artículos de
        start entradas de
        start todas las noticias de
        start artículos de
        whole ver perfil
        whole archivado en
        whole sobre la firma
        start sobre el autor
    """,
    "author-biography": """
        anywhere es periodista de
        anywhere es periodista y
        anywhere es periodista en
        anywhere es redactor de
        anywhere es redactora de
        anywhere es redactor jefe
        anywhere es redactora jefa
        anywhere es corresponsal de
        anywhere es corresponsal en
        anywhere es columnista de
        anywhere es colaborador de
        anywhere es colaboradora de
        anywhere es editor de
        anywhere es editora de
        anywhere licenciado en periodismo
        anywhere licenciada en periodismo
        anywhere máster en periodismo
        anywhere graduada en periodismo
        anywhere graduado en periodismo
        anywhere escribe sobre
        anywhere ha trabajado en
    """,
    "skip-link": """
        start ir al contenido
        start ir a contenido
        start ir a navegación
        start ir al menú
        start ir a la navegación
        start ir a la portada
        start ir arriba
        start saltar al contenido
        start saltar a contenido
        start saltar navegación
        start pasar al contenido
        whole volver arriba
        whole volver al inicio
        whole volver
        whole subir
        whole arriba
        whole ir arriba
        whole ir al inicio
        whole inicio
        start volver a
        start volver al
        start estás aquí
        start está aquí
        start usted está aquí
        start estás en
    """,
    "menu": """
        whole menú
        whole abrir menú
        whole cerrar menú
        whole cerrar
        whole abrir
        whole menú principal
        whole buscar
        whole buscador
        whole búsqueda
        whole buscar en
        whole buscar por
        whole abrir buscador
        whole cerrar buscador
        whole iniciar sesión
        whole cerrar sesión
        whole inicia sesión
        whole inicie sesión
        whole ingresar
        whole entrar
        whole acceder
        whole acceso
        whole salir
        whole registro
        whole registrarse
        whole regístrate
        whole mi cuenta
        whole mi perfil
        whole cuenta
        whole perfil
        whole mis datos
        whole secciones
        whole todas las secciones
        whole categorías
        whole temas
        whole ediciones
        whole edición
        whole edición españa
        whole idioma
        whole navegación
        whole navegación principal
        whole cargando
        whole hola
        whole bienvenido
        whole notificaciones
        whole configuración
        whole ayuda
        whole en vivo
        whole en directo
        whole directo
        whole a la carta
        whole programación
        whole programación tv
        whole el tiempo
        whole clima
        whole horóscopo
        whole loterías
        whole sorteos
        whole pasatiempos
        whole juegos
        whole crucigramas
        whole cancelar
        whole aceptar
        whole continuar
        whole siguiente
    """,
    "site-links": """
        whole contacto
        whole contáctanos
        whole contáctenos
        whole contacta
        whole contactar
        whole quiénes somos
        whole sobre nosotros
        whole acerca de
        whole acerca de nosotros
        whole nosotros
        whole publicidad en
        whole anúnciate
        whole anúnciese
        whole publicite
        whole anunciantes
        whole tarifas
        whole trabaja con nosotros
        whole empleo
        whole mapa web
        whole mapa del sitio
        whole archivo
        whole archivos
        whole hemeroteca
        whole ayuda
        whole preguntas frecuentes
        whole atención al cliente
        whole tienda
        whole clasificados
        whole anuncios clasificados
        whole esquelas
        whole obituarios
        whole servicios
        whole grupo
        whole equipo
        whole redacción
        whole código ético
        whole principios editoriales
        whole política editorial
        whole libro de estilo
        whole agenda
        whole eventos
        whole concursos
        whole sorteos
        whole club
        whole enlaces
        whole staff
        whole gestionar utiq
        whole administrar utiq
    """,
    "section-name": """
        whole política
        whole economía
        whole sociedad
        whole internacional
        whole internacionales
        whole mundo
        whole nacional
        whole nacionales
        whole españa
        whole méxico
        whole argentina
        whole colombia
        whole américa
        whole latinoamérica
        whole europa
        whole local
        whole locales
        whole regional
        whole provincia
        whole provincias
        whole sucesos
        whole policiales
        whole judicial
        whole tribunales
        whole justicia
        whole seguridad
        whole deportes
        whole fútbol
        whole baloncesto
        whole tenis
        whole motor
        whole ciclismo
        whole liga
        whole cultura
        whole cine
        whole música
        whole libros
        whole arte
        whole teatro
        whole series
        whole televisión
        whole tv
        whole espectáculos
        whole entretenimiento
        whole farándula
        whole famosos
        whole gente
        whole corazón
        whole ocio
        whole viajes
        whole turismo
        whole gastronomía
        whole recetas
        whole cocina
        whole salud
        whole bienestar
        whole ciencia
        whole medio ambiente
        whole clima y medio ambiente
        whole tecnología
        whole educación
        whole historia
        whole religión
        whole mascotas
        whole empresas
        whole finanzas
        whole negocios
        whole mercados
        whole vivienda
        whole consumo
        whole trabajo
        whole opinión
        whole editorial
        whole editoriales
        whole columnas
        whole columnistas
        whole tribuna
        whole análisis
        whole entrevistas
        whole reportajes
        whole especiales
        whole gráficos
        whole fotos
        whole vídeo
        whole moda
        whole belleza
        whole estilo
        whole estilo de vida
        whole familia
        whole andalucía
        whole cataluña
        whole galicia
        whole madrid
        whole país vasco
        whole aragón
        whole sin categoría
        whole general
    """,
    "topic-tags": """
        whole etiquetas
        start etiquetas
        whole temas
        whole archivado en
        start archivado en
        start archivado como
        start publicado en
        start categoría
        start categorías
        start palabras clave
        whole palabras clave
        start más sobre este tema
        whole en este artículo
        whole en esta nota
        start en esta nota
        whole índice
        whole contenido
        start más información sobre
        start noticias sobre
    """,
    "paging": """
        whole artículo anterior
        whole artículo siguiente
        whole siguiente artículo
        start artículo anterior
        start artículo siguiente
        start siguiente artículo
        start siguiente noticia
        start noticia anterior
        start noticia siguiente
        whole entrada anterior
        whole entrada siguiente
        start entrada anterior
        start entrada siguiente
        whole anterior
        whole siguiente
        whole anterior siguiente
        whole página anterior
        whole página siguiente
        whole siguiente página
        whole página # de #
        whole navegación de entradas
        whole entradas anteriores
        whole próximo artículo
    """,
    "gallery": """
        start foto # de #
        start imagen # de #
        whole ver fotos
        whole ver galería
        whole ver fotogalería
        start ver galería
        whole ver imagen
        whole pantalla completa
        whole ampliar imagen
        whole ampliar foto
        start haz clic para ampliar
    """,
    "video-player": """
        whole reproducir
        whole reproducir video
        whole ver video
        whole ver el vídeo
        start este vídeo
        start este video no
        start este contenido no
        start este contenido está
        start video no disponible
        start no se puede reproducir
        start para ver este
        start ver esta publicación en instagram
        start una publicación compartida
        start una publicación compartida por
        start ver en instagram
        whole activar sonido
        whole silenciar
        whole subtítulos
        start cargando reproductor
        start hubo un error al reproducir
    """,
    "copyright-notice": """
        anywhere todos los derechos reservados
        anywhere todos los derechos
        anywhere reservados todos los derechos
        anywhere prohibida la reproducción
        anywhere prohibida su reproducción
        anywhere queda prohibida
        anywhere reproducción total o parcial
        anywhere sin autorización previa
        anywhere sin la autorización
        anywhere sin previa autorización
        start derechos de autor
        whole derechos reservados
        start derechos reservados
        anywhere licencia creative commons
        anywhere bajo licencia
        start la entrada * aparece primero en
        anywhere se publicó primero en
        anywhere aparece primero en
        whole fuente
    """,
    "terms-link": """
        whole aviso legal
        start aviso legal
        whole política de privacidad
        start política de privacidad
        whole privacidad
        whole aviso de privacidad
        whole política de cookies
        whole configuración de cookies
        whole configurar cookies
        whole gestionar cookies
        whole gestión de cookies
        whole preferencias de cookies
        whole preferencias de privacidad
        whole términos y condiciones
        whole términos de uso
        whole términos de servicio
        whole términos y condiciones de uso
        whole términos
        whole condiciones de uso
        whole condiciones generales
        whole condiciones de contratación
        whole condiciones
        whole condiciones de suscripción
        whole accesibilidad
        whole protección de datos
        whole canal de denuncias
        whole canal ético
        whole transparencia
        anywhere nuestra política de privacidad
        anywhere la política de privacidad
        anywhere acepto la política
        anywhere acepto los términos
        anywhere aceptas los términos
        anywhere he leído y acepto
        anywhere aceptas nuestra
        anywhere términos y condiciones y
    """,
    "cookie-notice": """
        start utilizamos cookies
        start usamos cookies
        start este sitio web utiliza cookies
        start este sitio utiliza cookies
        anywhere utiliza cookies
        anywhere uso de cookies
        anywhere cookies propias y de terceros
        anywhere nosotros y nuestros socios
        anywhere nuestros socios
        start nos importa tu privacidad
        start valoramos tu privacidad
        anywhere si continúa navegando
        anywhere si continúas navegando
        anywhere retirar tu consentimiento
        whole aceptar todo
        whole aceptar todas
        whole aceptar cookies
        whole aceptar y continuar
        whole aceptar y cerrar
        whole acepto
        whole rechazar
        whole rechazar todo
        whole rechazar todas
        whole configurar
        whole más opciones
        whole entendido
        whole rechazar y suscribirse
    """,
    "script-notice": """
        anywhere activar javascript
        anywhere habilitar javascript
        anywhere habilita javascript
        anywhere javascript está desactivado
        anywhere bloqueador de anuncios
        anywhere bloqueador de publicidad
        anywhere tu navegador no
        anywhere su navegador no
        anywhere actualiza tu navegador
        start página no encontrada
        start ha ocurrido un error
        start se ha producido un error
        start inténtalo de nuevo
    """,
    "disclaimer": """
        start descargo de responsabilidad
        anywhere no reflejan necesariamente
        anywhere no se hace responsable
        anywhere no se responsabiliza
        anywhere es responsabilidad exclusiva
        anywhere no constituye asesoramiento
        anywhere fines informativos
        anywhere fines meramente informativos
        start este artículo ha sido
        start este contenido ha sido
        start esta nota fue
        start el texto original de este artículo
        start este texto fue traducido
        start esta información no ha sido
        anywhere no necesariamente reflejan
        anywhere retraso de # minutos
    """,
    "photo-credit": """
        start foto de
        start foto por
        start fotografía de
        start foto efe
        start foto archivo
        start foto cortesía
        start fotos cortesía
        start imagen de archivo
        start imagen de
        start crédito
        start créditos
        start crédito foto
        end foto de archivo
        end imagen de archivo
        end efe
        whole efe
        whole europa press
        whole cortesía
        whole archivo
    """,
}
