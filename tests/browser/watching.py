"""What every page visited in a browser test is held to: accessible, within its policy, no wider than the screen."""

from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

AXE = Axe()
RULES = {"resultTypes": ["violations"]}
REMEMBER_REPORTS = """
    addEventListener("securitypolicyviolation", (report) => console.error(
        "policy:", report.violatedDirective, report.blockedURI, report.sourceFile, report.lineNumber));
"""


class Watched:
    """A page whose policy reports and requests to other hosts are remembered."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.reports: list[str] = []
        self.hosts: set[str] = set()
        page.add_init_script(REMEMBER_REPORTS)
        page.on("console", self._note)
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))

    def _note(self, message) -> None:
        if message.text.startswith("policy:") or "Content Security Policy" in message.text:
            self.reports.append(f"{self.page.url}: {message.text}")

    def check(self) -> None:
        """Hold the page that is open now to the promises; axe runs with every rule it has."""
        # Opened, because what is folded away would not be looked at.
        self.page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true })")
        found = AXE.run(self.page, options=RULES)
        assert found.violations_count == 0, f"{self.page.url}\n{found.generate_report()}"
        assert self.reports == []
        assert len(self.hosts - {""}) == 1, f"requests to {self.hosts}"
        assert self.width() <= self.page.viewport_size["width"], f"{self.page.url} scrolls sideways"

    def width(self) -> int:
        """How wide the page is, in CSS pixels."""
        return self.page.evaluate("document.documentElement.scrollWidth")
