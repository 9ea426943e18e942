/* <race-planner>: the planner in a frame as high as its content; README. */
(() => {
const titles = { en: 'RACE planner', fr: 'Planificateur RACE', ru: 'Планировщик RACE', fa: 'برنامه‌ریز RACE' };
const asked = ['lang', 'preset', 'slot', 'screens', 'mode', 'theme'];
const told = { lang: 'setLang', theme: 'setTheme', mode: 'setMode' };
const here = document.currentScript?.src;
const app = 'race-planner';
let count = 0;
class RacePlanner extends HTMLElement {
  static observedAttributes = [...asked, 'src', 'plan', 'label'];
  #waiting = {};
  #hear = ({ data, source }) => {
    if (data?.app !== app || source !== this.frame?.contentWindow) return;
    const { type, id, height } = data;
    if (type === 'resize') return height < 1e5 && (this.frame.style.height = height + 'px');
    if (type === 'ready') this.#isUp = true;
    const [done, failed] = this.#waiting[id] || [];
    delete this.#waiting[id];
    if (done) type === 'error' ? failed(Error(data.code)) : done(data);
    else this.dispatchEvent(new CustomEvent(type === 'state' ? id : type, { detail: data }));
  };
  #isUp;
  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#show();
  }
  disconnectedCallback() {
    removeEventListener('message', this.#hear);
  }
  attributeChangedCallback(name, old, value) {
    if (!this.frame || old === value) return;
    if (value && told[name]) this.#tell({ type: told[name], value });
    else if (name !== 'label') this.#show();
    this.#name();
  }
  #name() {
    const lang = this.getAttribute('lang') || document.documentElement.lang;
    this.frame.title = this.getAttribute('label') || titles[lang.slice(0, 2).toLowerCase()] || titles.en;
  }
  #show() {
    const [src, plan] = [this.getAttribute('src'), this.getAttribute('plan')];
    const url = new URL(src || '.', src ? document.baseURI : here);
    const query = url.searchParams;
    for (const { name, value } of this.attributes) if (asked.includes(name)) query.set(name, value);
    query.set('embed', 1);
    if (origin !== 'null') query.set('origin', origin);
    if (plan) url.hash = plan;
    this.#isUp = false;
    this.frame?.remove();
    this.frame = document.createElement('iframe');
    this.#name();
    this.frame.allow = 'fullscreen; clipboard-write';
    this.frame.style.cssText = 'display:block;width:100%;height:760px;border:0';
    this.frame.src = url;
    this.append(this.frame);
  }
  async #tell(message) {
    while (!this.#isUp) await new Promise(open => this.addEventListener('ready', open, { once: 1 }));
    const to = new URL(this.frame.src).origin;
    this.frame.contentWindow.postMessage({ app, v: 1, ...message }, to === 'null' ? '*' : to);
  }
  #ask(message) {
    const id = 'ask-' + ++count;
    this.#tell({ ...message, id });
    return new Promise((...ways) => (this.#waiting[id] = ways));
  }
  state = format => this.#ask({ type: 'getState', format });
  load = (plan, mode) => this.#ask({ type: 'load', plan, mode });
}
customElements.get(app) || customElements.define(app, RacePlanner);
})();
