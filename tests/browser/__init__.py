"""People's ways through real pages, in Chromium: ``make test-browser``."""
