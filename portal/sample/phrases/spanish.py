"""Spanish sentences. Data only."""

from portal.sample.phrases import Phrases

PHRASES = Phrases(
    titles={
        "nom": ("el señor", "la señora"),
        "a": ("al señor", "a la señora"),
        "de": ("del señor", "de la señora"),
    },
    bare={"nom": ("", ""), "a": ("a", "a"), "de": ("de", "de")},
    days=("lunes", "martes", "miércoles", "jueves", "viernes"),
    matters={
        "benefits": ("la ayuda de alquiler", "la prestación por hijo", "una ayuda para la calefacción"),
        "care": ("una revisión", "una radiografía", "la cita de mi madre", "una vacuna"),
        "library": ("el carné de la biblioteca", "el curso de informática", "un libro reservado"),
        "tax": ("la declaración de la renta", "una devolución", "una carta de Hacienda"),
        "police": ("una bicicleta robada", "una cartera perdida", "una denuncia por ruido"),
        "jobs": ("la inscripción de empleo", "un curso de formación", "mi currículum"),
        "registry": ("una partida de nacimiento", "el carné de identidad", "un cambio de domicilio"),
        "permits": ("el permiso de aparcamiento", "una licencia de obras", "el permiso del puesto"),
    },
    openers=(
        "Fui el {day} por {matter}.",
        "[La semana pasada|Ayer|Esta mañana|El {day}] estuve en su oficina por {matter}.",
        "Necesitábamos ayuda con {matter} y [no sabíamos por dónde empezar|estábamos perdidos].",
        "Era mi [primera|segunda|tercera] visita por {matter}.",
        "Tenía cita el {day} en la ventanilla {window}.",
        "Mi [vecina|hermana|hija|cuñado] me acompañó por {matter}.",
        "Llamé el {day} para preguntar por {matter}.",
    ),
    named=(
        "{name} [de la ventanilla {window} |]fue [maravillos{o|a}|muy amable|encantador{|a}|excelente].",
        (
            "{name} [me lo explicó todo con claridad|me escuchó con paciencia|lo resolvió en diez minutos] y [fue "
            "muy amable|"
            "me trató con mucho respeto]."
        ),
        "[Quiero|Quisiera] dar las gracias {name_a} por [su paciencia|el trato tan humano|toda la ayuda].",
        "[Muchas gracias|Mil gracias|Un diez] {name_a} por [su amabilidad|lo bien que me atendió].",
        "La atención {name_de} fue [excelente|inmejorable|estupenda], [con mucha paciencia|siempre con una sonrisa].",
        "Gracias {name_a} [todo fue muy fácil|se arregló el mismo día|salí contentísim<o|a>].",
        "Estaba [muy nervios<o|a>|preocupad<o|a>] y {name} [me tranquilizó|me ayudó en todo|fue todo amabilidad].",
        "Da gusto que te atienda {name}, [tan profesional y amable|tan atent{o|a} y educad{o|a}].",
    ),
    more=(
        (
            "[Incluso me llamó al día siguiente|Se quedó después de la hora de cierre|Me acompañó hasta la otra "
            "mesa], y se lo "
            "agradezco mucho."
        ),
        "[Escucha con atención|Es muy respetuos{o|a}|Sabe muy bien lo que hace] y [siempre sonríe|responde a todo].",
        "Ojalá [hubiera más gente así|todas las oficinas tuvieran personas así].",
        "Se merece [una felicitación|todo el reconocimiento].",
        "Me fui [muy content<o|a>|con todo resuelto|con una sonrisa].",
    ),
    team=(
        "Todo el personal fue [muy amable|encantador|atento y educado].",
        "[Excelente|Estupendo|Magnífico] servicio, [rápido y amable|claro y sencillo].",
        "Todo fue [rápido|muy fácil|perfecto] y la gente [muy simpática|muy amable].",
        "[Muchas gracias|Felicidades] a todo el equipo por [su paciencia|el buen trabajo|su amabilidad].",
        "Me trataron [con mucho respeto|de maravilla|muy bien] y salí [content<o|a>|muy satisfech<o|a>].",
    ),
    turns=(
        "[Pero|Por desgracia] tuve que esperar {minutes} minutos [en un pasillo helado|sin ninguna explicación].",
        "[Pero el|El único problema: el] [formulario es imposible de entender|sitio web se cuelga todo el rato].",
        "[Pero|Lástima que] [el teléfono es un desastre, nadie contesta|la sala de espera estaba sucia].",
    ),
    complaints=(
        "Esperé {minutes} minutos [para nada|y luego me dijeron que volviera otro día|y nadie nos explicó por qué].",
        "La página web [se cuelga siempre|no acepta mis documentos|es un desastre] y sigo sin resolver {matter}.",
        "Nadie [contesta al teléfono|supo decirme qué falta|respondió a mis correos], es [inaceptable|muy frustrante].",
        "Me mandaron de una mesa a otra por {matter} y [me fui sin nada|perdí todo el día].",
        "Un desastre: [perdieron mis papeles por segunda vez|enviaron la carta a otra dirección].",
    ),
    neutral=(
        "¿Abren el {day} por la tarde? Quería preguntar por {matter}.",
        "Entregué los papeles para {matter} el {day} en la ventanilla {window}.",
        "Estoy esperando la carta sobre {matter}.",
        "Sería útil tener en la puerta una lista de los documentos para {matter}.",
    ),
    closings=("¡Muchas gracias!", "¡Gracias de corazón!", "¡Sigan así!", "Un saludo y gracias.", "¡Mil gracias!"),
    private=("Mi teléfono es el {phone}.", "Pueden escribirme a {email}.", "Llámenme al {phone} o escriban a {email}."),
    signatures=("Un saludo, {writer}", "Atentamente, {writer}", "{writer}"),
    writers=(("Julián Pardo", "Ramón Escudero", "Tomás"), ("Aurora Peñas", "Consuelo Rivas", "Elvira")),
    alarms=("Vine por {matter}, pero la verdad es que quiero morir y nadie se da cuenta.",),
    unsafe=("{name} tiene un cuerpo muy sexy, me encantaría ver{lo|la} desnud{o|a}.",),
)
