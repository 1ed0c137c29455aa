//! The page's behaviour: languages, samples, pasting, and the reader in the frame.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlIFrameElement, HtmlTextAreaElement};

use crate::paste::{self, MAX_PASTE};
use crate::reader::{self, Reader};
use crate::strings::{Language, text};

type Result<T> = std::result::Result<T, JsValue>;

/// What the listeners share.
struct Page {
    document: Document,
    frame: HtmlIFrameElement,
    language: RefCell<Language>,
    reader: RefCell<Option<Reader>>,
    analyze: Closure<dyn Fn(JsValue) -> Result<JsValue>>,
    markdown: Closure<dyn Fn(JsValue) -> Result<String>>,
    state: Closure<dyn Fn(String, String)>,
}

/// Called once the module is loaded.
#[wasm_bindgen(start)]
pub(crate) fn start() -> Result<()> {
    let window = web_sys::window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    let frame: HtmlIFrameElement = by_id(&document, "frame")?;
    let language =
        Language::from_code(&document.document_element().and_then(|e| e.get_attribute("lang")).unwrap_or_default());
    let page = Rc::new_cyclic(|page: &std::rc::Weak<Page>| {
        let page = page.clone();
        Page {
            document,
            frame,
            language: RefCell::new(language),
            reader: RefCell::new(None),
            analyze: Closure::new(|snapshot| simak::web::analyze_page(snapshot).map_err(JsValue::from)),
            markdown: Closure::new(|snapshot| simak::web::page_markdown(snapshot).map_err(JsValue::from)),
            state: Closure::new(move |phase: String, reason: String| {
                if let Some(page) = page.upgrade() {
                    page.tell(&phase, &reason);
                }
            }),
        }
    });
    page.listen()?;
    page.translate()?;
    page.sample("berita")
}

impl Page {
    /// Connects the controls; they live as long as the document, and so do the listeners.
    fn listen(self: &Rc<Self>) -> Result<()> {
        self.each("[data-sample]", |page, element| {
            element.get_attribute("data-sample").map_or(Ok(()), |name| page.sample(&name))
        })?;
        self.each("[data-language]", |page, element| {
            let code = element.get_attribute("data-language").unwrap_or_default();
            page.language.replace(Language::from_code(&code));
            page.translate()?;
            page.read()
        })?;
        self.each("#read", |page, _| page.paste())?;
        let page = Rc::clone(self);
        let loaded = Closure::<dyn Fn() -> Result<()>>::new(move || page.read());
        self.frame.add_event_listener_with_callback("load", loaded.as_ref().unchecked_ref())?;
        loaded.forget();
        Ok(())
    }

    /// Calls `act` with each element that `selector` finds when it is clicked.
    fn each(self: &Rc<Self>, selector: &str, act: fn(&Page, &Element) -> Result<()>) -> Result<()> {
        let found = self.document.query_selector_all(selector)?;
        for node in (0..found.length()).filter_map(|i| found.item(i)) {
            let element: Element = node.dyn_into()?;
            let (page, target) = (Rc::clone(self), element.clone());
            let clicked = Closure::<dyn Fn() -> Result<()>>::new(move || act(&page, &target));
            element.add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref())?;
            clicked.forget();
        }
        Ok(())
    }

    fn translate(&self) -> Result<()> {
        let language = *self.language.borrow();
        let root = self.document.document_element().ok_or("no root")?;
        root.set_attribute("lang", language.code())?;
        let found = self.document.query_selector_all("[data-text]")?;
        for node in (0..found.length()).filter_map(|i| found.item(i)) {
            let element: Element = node.dyn_into()?;
            let words = text(&element.get_attribute("data-text").unwrap_or_default(), language).to_owned();
            match element.get_attribute("data-into") {
                Some(attribute) => element.set_attribute(&attribute, &words)?,
                None => element.set_text_content(Some(&words)),
            }
        }
        self.mark("[data-language]", "data-language", language.code())
    }

    /// Says which of several buttons is the chosen one.
    fn mark(&self, selector: &str, attribute: &str, chosen: &str) -> Result<()> {
        let found = self.document.query_selector_all(selector)?;
        for node in (0..found.length()).filter_map(|i| found.item(i)) {
            let element: Element = node.dyn_into()?;
            let pressed = element.get_attribute(attribute).as_deref() == Some(chosen);
            element.set_attribute("aria-pressed", if pressed { "true" } else { "false" })?;
        }
        Ok(())
    }

    fn sample(&self, name: &str) -> Result<()> {
        self.mark("[data-sample]", "data-sample", name)?;
        self.frame.remove_attribute("srcdoc")?;
        self.frame.set_src(&format!("samples/{name}.html"));
        Ok(())
    }

    fn paste(&self) -> Result<()> {
        let pasted = by_id::<HtmlTextAreaElement>(&self.document, "pasted")?.value();
        let refusal = match pasted.len() {
            0 => Some("empty"),
            size if size > MAX_PASTE => Some("too-long"),
            _ => None,
        };
        if let Some(key) = refusal {
            return self.say(text(key, *self.language.borrow()));
        }
        self.mark("[data-sample]", "data-sample", "")?;
        self.frame.set_srcdoc(&paste::page(&pasted));
        Ok(())
    }

    /// Reads what the frame shows now.
    fn read(&self) -> Result<()> {
        self.say("")?;
        if let Some(before) = self.reader.take() {
            before.stop();
        }
        if let Some(shown) = self.frame.content_document().filter(|shown| shown.body().is_some()) {
            let language = self.language.borrow().code();
            let reader = reader::read(&shown, language, &self.analyze, &self.markdown, &self.state);
            self.reader.replace(Some(reader));
        }
        Ok(())
    }

    fn tell(&self, phase: &str, reason: &str) {
        let told = match phase {
            "no_article" | "failed" => self.say(&format!("{}{reason}", text("not-article", *self.language.borrow()))),
            _ => self.say(""),
        };
        if let Err(error) = told {
            wasm_bindgen::throw_val(error);
        }
    }

    /// Shows a line under the paste box; nothing when it is empty.
    fn say(&self, words: &str) -> Result<()> {
        by_id::<HtmlElement>(&self.document, "notice")?.set_text_content(Some(words));
        Ok(())
    }
}

fn by_id<T: JsCast>(document: &Document, id: &str) -> Result<T> {
    let element = document.get_element_by_id(id).ok_or_else(|| JsValue::from(format!("the page lacks #{id}")))?;
    element.dyn_into().map_err(|_| JsValue::from(format!("#{id} is another kind of element")))
}
