//! Dunder's reports: terminal, Markdown, HTML.
