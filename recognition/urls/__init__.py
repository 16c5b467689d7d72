from recognition.urls import desk, letters, together

app_name = "recognition"

urlpatterns = [*letters.urlpatterns, *together.urlpatterns, *desk.urlpatterns]
