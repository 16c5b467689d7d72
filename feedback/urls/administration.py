"""What holds for comments in the whole agency: where they come from, how they are sorted, how long they are kept."""

from django.urls import path

from feedback.views import columns, phrases, retention, sources, themes

app_name = "sources"

urlpatterns = [
    path("sources/", sources.listed, name="sources"),
    path("sources/<slug:name>/", sources.one, name="source"),
    path("sources/<slug:name>/close/", sources.close, name="close"),
    path("sources/<slug:name>/open/", sources.open_again, name="open_again"),
    path("sources/<slug:name>/token/", sources.issue, name="issue"),
    path("sources/<slug:name>/token/<int:pk>/revoke/", sources.revoke, name="revoke"),
    path("sources/<slug:name>/columns/", columns.sample, name="columns"),
    path("sources/<slug:name>/columns/choose/", columns.choose, name="columns_choose"),
    path("sources/<slug:name>/columns/forget/", columns.forget, name="columns_forget"),
    path("retention/", retention.listed, name="retention"),
    path("retention/<slug:kind>/", retention.one, name="period"),
    path("themes/", themes.listed, name="themes"),
    path("themes/add/", themes.add, name="theme_add"),
    path("themes/called/<slug:key>/", themes.one, name="theme"),
    path("themes/called/<slug:key>/words/", themes.add_words, name="theme_words"),
    path("themes/called/<slug:key>/words/<int:pk>/remove/", themes.remove_words, name="theme_words_remove"),
    path("phrases/", phrases.listed, name="phrases"),
    path("phrases/add/", phrases.add, name="phrase_add"),
    path("phrases/shipped/", phrases.shipped, name="phrases_shipped"),
    path("phrases/<int:pk>/", phrases.one, name="phrase"),
    path("phrases/<int:pk>/switch-off/", phrases.switch_off, name="phrase_off"),
]
