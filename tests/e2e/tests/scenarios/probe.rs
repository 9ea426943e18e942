use e2e::Visit;
use std::fs;
#[test]
fn probe() {
    Visit::default().run(|page| {
        page.open("");
        page.click("#example-bakery");
        page.until("funnel", || page.has("#funnel"));
        println!("{:#?}", page.picture("#funnel"));
        for screen in ["overview","plan","reach","act","convert","engage"] {
          page.click(&format!("#nav-{screen}"));
          println!("{screen} {:?}", page.texts("#content"));
          println!("{screen} {:?}", page.js("return [...document.querySelectorAll('[id]')].map(e=>e.tagName+'#'+e.id)"));
        }
        println!("{:?}", page.stored());
        println!("{:?}", page.title());
    });
}
