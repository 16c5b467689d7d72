FROM python:3.13-slim-bookworm

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 \
    GOODWORD_NO_VENV=1 DJANGO_SETTINGS_MODULE=portal.settings.production PORTAL_DATA_DIR=/data

WORKDIR /app
COPY requirements.txt .
RUN pip install --require-hashes -r requirements.txt
COPY . .

RUN useradd --system --uid 10001 goodword && install -d -o goodword /data
USER goodword
VOLUME /data
EXPOSE 8000
CMD ["gunicorn", "--bind=0.0.0.0:8000", "--workers=2", "--threads=4", "--worker-class=gthread", "--no-control-socket", "portal.wsgi"]
