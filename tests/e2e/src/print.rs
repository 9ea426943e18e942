//! The page on paper: what a printer would get.

use fantoccini::wd::PrintConfiguration;

use crate::Page;

/// A document of pages, read no further than a test needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// Width and height of each page, in points of 1/72 inch.
    pub pages: Vec<(f64, f64)>,
    /// How many bytes it has.
    pub size: usize,
}

impl Page {
    /// Prints the page on the paper that its style sheets ask for.
    #[track_caller]
    pub fn printed(&self) -> Printed {
        let asked = PrintConfiguration::builder().shrink_to_fit(false).build().expect("a usual print");
        let document = self.wait(self.client.print(asked));
        Printed::read(&document)
    }
}

impl Printed {
    /// Reads the size of each page; the browser writes the dictionaries of pages without compressing them.
    fn read(document: &[u8]) -> Self {
        let text = String::from_utf8_lossy(document);
        assert!(text.starts_with("%PDF-"), "no document: {:?}", &text[..20.min(text.len())]);
        let size = |part: &str| {
            let numbers = part.split_once('[')?.1.split_once(']')?.0;
            let numbers: Vec<f64> = numbers.split_whitespace().filter_map(|number| number.parse().ok()).collect();
            numbers.get(2).copied().zip(numbers.get(3).copied())
        };
        let pages = text.split("/MediaBox").skip(1).filter_map(size).collect();
        Self { pages, size: document.len() }
    }
}
