"""An employee's own letters, and what they make of them."""

from django.urls import path

from recognition.views import home, letters, portfolio, sharing, thanking

urlpatterns = [
    path("", home.home, name="home"),
    path("letters/", letters.inbox, name="inbox"),
    path("letters/thanked-for/", letters.thanked_for, name="thanked_for"),
    path("letters/portfolio/", portfolio.portfolio, name="portfolio"),
    path("letters/portfolio/letters.pdf", portfolio.as_pdf, name="portfolio_pdf"),
    path("letters/portfolio/letters.json", portfolio.as_json, name="portfolio_json"),
    path("letters/portfolio/delete/", portfolio.delete_all, name="delete_letters"),
    path("letters/<uuid:uuid>/", letters.letter, name="letter"),
    path("letters/<uuid:uuid>/read/", letters.mark_read, name="mark_read"),
    path("letters/<uuid:uuid>/not-me/", letters.not_me, name="not_me"),
    path("letters/<uuid:uuid>/delete/", letters.delete, name="delete_letter"),
    path("letters/<uuid:uuid>/thank/", thanking.thank, name="thank"),
    path("letters/<uuid:uuid>/thank/withdraw/", thanking.withdraw, name="withdraw_thanks"),
    path("letters/<uuid:uuid>/share/", sharing.share, name="share"),
    path("letters/<uuid:uuid>/team-too/", sharing.of_the_team, name="of_the_team"),
    path("letters/<uuid:uuid>/colleague/", sharing.with_a_colleague, name="with_a_colleague"),
    path("letters/<uuid:uuid>/colleague/find/", sharing.find_colleague, name="find_colleague"),
    path("letters/<uuid:uuid>/keep/", portfolio.keep, name="keep_letter"),
    path("letters/<uuid:uuid>/certificate/", portfolio.certificate, name="certificate"),
    path("letters/<uuid:uuid>/certificate.pdf", portfolio.certificate_pdf, name="certificate_pdf"),
]
