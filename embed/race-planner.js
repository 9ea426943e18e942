/* <race-planner src lang preset slot screens mode theme plan label>: the planner in a frame that grows with its content.
   load(plan) and state(format) give promises; the events ready, change, saved, error and hand-in carry what was said. */
(() => {
  const titles = { en: 'RACE planner', fr: 'Planificateur RACE', ru: 'Планировщик RACE', fa: 'برنامه‌ریز RACE' };
  const asked = ['lang', 'preset', 'slot', 'screens', 'mode', 'theme'];
  const here = document.currentScript?.src;
  const told = { lang: 'setLang', theme: 'setTheme', mode: 'setMode' };
  let count = 0;
  class RacePlanner extends HTMLElement {
    static observedAttributes = [...asked, 'src', 'plan', 'label'];
    #waiting = {};
    #hear = ({ data, source }) => {
      if (!data || data.app !== 'race-planner' || source !== this.frame?.contentWindow) return;
      const { type, id, height } = data;
      if (type === 'resize') return height > 0 && height < 1e5 && (this.frame.style.height = Math.ceil(height) + 'px');
      if (type === 'ready') this.#open();
      const [done, failed] = this.#waiting[id] || [];
      delete this.#waiting[id];
      if (done) type === 'error' ? failed(new Error(data.code)) : done(data);
      else this.dispatchEvent(new CustomEvent(type === 'state' ? id : type, { detail: data }));
    };
    #open = () => {};
    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#show();
    }
    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.frame.remove();
      this.frame = null;
    }
    attributeChangedCallback(name, old, value) {
      if (!this.frame || old === value) return;
      if (value && told[name]) this.#send({ type: told[name], value });
      else if (name !== 'label') this.#show();
      this.frame.title = this.#title();
    }
    #title() {
      const lang = this.getAttribute('lang') || document.documentElement.lang;
      return this.getAttribute('label') || titles[lang.slice(0, 2).toLowerCase()] || titles.en;
    }
    #show() {
      const url = new URL(this.getAttribute('src') || '.', this.hasAttribute('src') ? document.baseURI : here);
      for (const name of asked) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      url.searchParams.set('embed', 1);
      if (location.origin !== 'null') url.searchParams.set('origin', location.origin);
      if (this.hasAttribute('plan')) url.hash = this.getAttribute('plan');
      this.isReady = new Promise(open => (this.#open = open));
      this.frame?.remove();
      this.frame = document.createElement('iframe');
      Object.assign(this.frame, { src: url.href, title: this.#title(), referrerPolicy: 'strict-origin' });
      this.frame.allow = 'fullscreen; clipboard-write';
      this.frame.style.cssText = 'display:block;width:100%;height:760px;border:0';
      this.append(this.frame);
    }
    async #send(message) {
      await this.isReady;
      const { origin } = new URL(this.frame.src);
      this.frame.contentWindow.postMessage({ app: 'race-planner', v: 1, ...message }, origin === 'null' ? '*' : origin);
    }
    #ask(message) {
      const id = 'ask-' + ++count;
      this.#send({ ...message, id });
      return new Promise((...ways) => (this.#waiting[id] = ways));
    }
    state(format) {
      return this.#ask({ type: 'getState', format });
    }
    load(plan, mode) {
      return this.#ask({ type: 'load', plan, mode });
    }
  }
  customElements.get('race-planner') || customElements.define('race-planner', RacePlanner);
})();
