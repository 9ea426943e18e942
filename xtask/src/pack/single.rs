//! The planner as one file that opens by a double-click: program, style sheets and scripts inside, and a policy that forbids
//! it any network.

use anyhow::{Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::markup::{Tag, replace, tags};
use super::offline::without_comments;
use super::policy::{Policy, is_code, seal};
use super::site::Site;

/// What zlib calls its best.
const LEVEL: u8 = 9;

/// The program in one piece.
pub struct Whole {
    /// wasm-bindgen's glue for pages without modules.
    pub glue: String,
    pub wasm: Vec<u8>,
}

/// Makes the file from the page as trunk has left it.
pub fn make(site: &Site, hosting: &Site, whole: &Whole) -> Result<String> {
    let page = site.text("index.html")?;
    let tags = tags(page);
    let mut edits = Vec::new();
    let mut styles = Some(styles(site, &tags)?);
    for tag in &tags {
        let new = match tag.name {
            // All style sheets in the place of the first.
            "link" if tag.attribute("rel") == Some("stylesheet") => styles.take().unwrap_or_default(),
            "link" if tag.attribute("rel") == Some("icon") => icon(site, tag)?,
            // Whatever else is linked is fetched, which this file never does.
            "link" => String::new(),
            // The texts are in the program.
            "meta" if tag.attribute("name") == Some("texts") => r#"<meta name="texts" content="">"#.to_owned(),
            // Nothing is asked for.
            "meta" if matches!(tag.attribute("name"), Some("program" | "desk")) => String::new(),
            // Modules are what trunk starts the program with.
            "script" if tag.attribute("type") == Some("module") => String::new(),
            "script" if is_code(tag) => match tag.attribute("src") {
                Some(source) => script(site.text(own(source))?),
                None => continue,
            },
            _ => continue,
        };
        edits.push((tag.whole(), new));
    }
    ensure!(styles.is_none(), "the page links no style sheet");
    let at = page.rfind("</body>").unwrap_or(page.len());
    edits.push((at..at, program(hosting, whole)?));
    seal(&replace(page, &edits), Policy::Single)
}

/// The file that a relative address of the page means.
fn own(address: &str) -> &str {
    address.strip_prefix("./").unwrap_or(address)
}

/// All style sheets of the site, the linked ones first and in their order; those that the page fetches later follow.
fn styles(site: &Site, tags: &[Tag]) -> Result<String> {
    let linked = tags.iter().filter(|tag| tag.name == "link" && tag.attribute("rel") == Some("stylesheet"));
    let mut paths: Vec<&str> = linked.filter_map(|tag| tag.attribute("href")).map(own).collect();
    let later = site.of_kind("css").map(|(path, _)| path).filter(|path| !paths.contains(path));
    paths.extend(later.collect::<Vec<_>>());
    let mut text = String::new();
    for path in paths {
        let sheet = site.text(path)?;
        ensure!(!sheet.contains("@import"), "`{path}` imports another style sheet, which one file can't");
        text.push_str(sheet);
        text.push('\n');
    }
    Ok(format!("<style>{}</style>", text.replace("</style", "<\\/style")))
}

fn icon(site: &Site, tag: &Tag) -> Result<String> {
    let bytes = site.bytes(own(tag.attribute("href").unwrap_or_default()))?;
    Ok(format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", BASE64.encode(bytes)))
}

/// A script in the page. What looks like the end of one, or like a comment of HTML, can only be part of a string in it.
fn script(text: &str) -> String {
    format!("<script>{}</script>", text.replace("</script", "<\\/script").replace("<!--", "<\\!--"))
}

fn program(hosting: &Site, whole: &Whole) -> Result<String> {
    let packed = miniz_oxide::deflate::compress_to_vec(&whole.wasm, LEVEL);
    let data = format!(
        "<script type=\"application/octet-stream\" id=\"program\" data-length=\"{}\">{}</script>",
        whole.wasm.len(),
        BASE64.encode(packed)
    );
    let own = without_comments(hosting.text("inflate.js")?) + &without_comments(hosting.text("single.js")?);
    Ok(data + &script(&whole.glue) + &script(&own))
}

#[cfg(test)]
mod tests {
    use super::{Whole, make};
    use crate::pack::site::Site;

    #[test]
    fn everything_is_in_the_file_and_nothing_is_asked_for() {
        let mut site = Site::default();
        site.put(
            "index.html",
            "<!doctype html><html><meta charset=utf-8><meta content=texts/en-1.ftl name=texts><meta name=program \
             content=p.wasm><meta name=desk content=\"parts/a.css parts/a.wasm\"><link href=./i.svg \
             rel=icon><script src=./boot-1.js></script><link href=./a-1.css rel=stylesheet><link href=./b-1.css \
             rel=stylesheet><script type=module>import init from './p.js'; init()</script><link href=./p.js \
             rel=modulepreload><body><p>RACE</body>",
        );
        site.put("a-1.css", "p{top:0}");
        site.put("b-1.css", "b{top:1px}");
        site.put("later-1.css", "i{top:2px}");
        site.put("boot-1.js", "say('</script><!--')");
        site.put("i.svg", "<svg/>");
        let mut hosting = Site::default();
        hosting.put("inflate.js", "// why\nfunction inflate() {}\n");
        hosting.put("single.js", "start();\n");
        let whole = Whole { glue: "let wasm_bindgen;".into(), wasm: b"\0asm".to_vec() };

        let file = make(&site, &hosting, &whole).unwrap();
        assert!(file.contains("<style>p{top:0}\nb{top:1px}\ni{top:2px}\n</style>"), "{file}");
        assert!(file.contains("<script>say('<\\/script><\\!--')</script>"), "{file}");
        assert!(file.contains("<script>function inflate() {}\nstart();\n</script></body>"), "{file}");
        assert!(file.contains("data-length=\"4\">"), "{file}");
        assert!(file.contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,PHN2Zy8+\">"), "{file}");
        for gone in ["src=", "import", "modulepreload", "stylesheet", "./", ".ftl", "parts/", "p.wasm"] {
            assert!(!file.contains(gone), "{gone} in {file}");
        }
    }
}
