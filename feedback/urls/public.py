"""The pages for citizens. Codes are letters of any script, digits, - and _.

Under ``say/`` stand codes alone, so that no office's code can be taken for a page's name.
"""

from django.urls import path, register_converter

from feedback.views import public

app_name = "say"


class Code:
    regex = r"[-\w]+"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(Code, "code")

urlpatterns = [
    path("say/", public.offices, name="offices"),
    path("say/<code:unit>/", public.say, name="unit"),
    path("say/<code:unit>/<code:service>/", public.say, name="service"),
    path("privacy/", public.privacy, name="privacy"),
    path("language/<code:code>/", public.language, name="language"),
]
