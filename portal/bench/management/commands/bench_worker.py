import json
import os
import resource
import sys
import time

from django.core.management.base import BaseCommand

from portal.bench.steps import STEPS

PER_MB = 1024 * 1024 if sys.platform == "darwin" else 1024  # it counts in bytes there, in kilobytes elsewhere


class Command(BaseCommand):
    help = "A process of the benchmark: takes orders as lines of JSON and answers what they took. Started by `bench`."
    requires_system_checks = []

    def handle(self, **options):
        answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a step prints is no answer
        for line in sys.stdin:
            order = json.loads(line)
            print(json.dumps(measured(order.pop("step"), order)), file=answers, flush=True)


def measured(step, options):
    cpu = time.process_time()
    done = STEPS[step](**options)
    figures = done if isinstance(done, dict) else {"rows": done}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / PER_MB
    return {**figures, "cpu_seconds": time.process_time() - cpu, "peak_mb": peak}
