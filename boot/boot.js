// Before the first paint: language, direction, theme. When the app cannot start or has died: the failure page and
// the user's data. Needs nothing of the app; a classic script, so that old browsers can read it too.
(function () {
  "use strict";
  var PREFIX = "race-planner:", PATIENCE = 15000;
  var page = document, root = page.documentElement;

  // Browsers may give all files of a disk one storage: each copy of the page keeps to its own keys there.
  if (location.protocol === "file:") {
    // FNV-1a: tells paths apart without telling them.
    for (var mark = 0x811c9dc5, at = 0; at < location.pathname.length; at += 1) {
      mark = Math.imul(mark ^ location.pathname.charCodeAt(at), 0x01000193) >>> 0;
    }
    PREFIX += "f:" + ("0000000" + mark.toString(16)).slice(-8) + "/";
  }

  // Storage, media queries and downloads may all throw in a sandbox.
  function attempt(action) {
    try { return action(); } catch (refusal) { return null; }
  }

  function languageOf(tag) {
    var match = /^\s*(en|fr|ru|fa)(?:[-_]|\s*$)/i.exec(tag);
    return match && match[1].toLowerCase();
  }

  // What the app keeps apart: an embed its own preferences. The app is stricter with what this takes as it stands.
  function spaceOf(query) {
    var isEmbed = window.parent !== window || query.get("embed") === "1";
    if (!isEmbed) return "";
    var origin = (query.get("origin") || "none").toLowerCase().replace(/\/$/, "");
    return "e:" + (origin === "none" ? "any" : origin) + ":" + (query.get("slot") || "main") + "/";
  }

  function themeOf(name) {
    return /^(light|dark|auto)$/.test(name) && name;
  }

  function saved(area, space) {
    return attempt(function () { return JSON.parse(window[area].getItem(PREFIX + space + "prefs")); });
  }

  function dress() {
    var query = new URLSearchParams(location.search);
    var space = spaceOf(query), isKept = query.get("storage") !== "none";
    var prefs = (isKept && (saved("localStorage", space) || saved("sessionStorage", space))) || {};
    var spoken = (navigator.languages || []).map(languageOf).filter(Boolean)[0];
    var language = languageOf(query.get("lang")) || languageOf(prefs.lang) || spoken || "en";
    var theme = themeOf(query.get("theme")) || themeOf(prefs.theme) || "auto";
    if (theme === "auto") theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    root.lang = language;
    root.dir = language === "fa" ? "rtl" : "ltr";
    root.setAttribute("data-theme", theme);
    var preset = query.get("preset") || "none";
    var opens = prefs.plan || preset !== "none" || location.hash.indexOf("#plan=") === 0;
    if (opens && query.get("safe") !== "1") askForDesk();
  }

  // Files that the program will ask for, under way before it is there, by their addresses. A link that preloads would do,
  // were it not for WebKit, which then fetches them twice.
  var early = {};
  function askEarly(file, priority) {
    var answer = early[new URL(file, page.baseURI).href] = fetch(file, { priority: priority });
    // Told by whoever takes it.
    answer.catch(function () {});
  }

  // The answer to a file's address: what is under way goes to the first who asks.
  function fileAt(address) {
    var key = String(address), answer = early[key];
    delete early[key];
    return answer || fetch(key);
  }

  function listOf(name) {
    var list = page.querySelector("meta[name=" + name + "]");
    return list ? list.content.split(" ") : [];
  }

  // The app asks for the desk once it runs itself. Where a plan is about to be opened, the files are on their way by then;
  // what everything waits for goes before them.
  function askForDesk() {
    listOf("desk").forEach(function (file) {
      if (!/css$/.test(file)) return askEarly(file, "low");
      var link = page.createElement("link");
      link.rel = "preload";
      link.as = "style";
      link.setAttribute("fetchpriority", "low");
      link.href = "./" + file;
      page.head.appendChild(link);
    });
  }

  // The texts of a language: in the page itself, or a file beside it. What failed is tried again when asked for again.
  var texts = {}, listed = page.querySelector("meta[name=texts]").content;
  function textsOf(language) {
    if (texts[language]) return texts[language];
    var own = page.getElementById("texts-" + language);
    texts[language] = own ? Promise.resolve(own.textContent) : fetch(addressOf(language)).then(function (answer) {
      if (!answer.ok) throw new Error("texts: " + answer.status);
      return answer.text();
    });
    texts[language].catch(function () { delete texts[language]; });
    return texts[language];
  }

  function addressOf(language) {
    return listed.split(" ").filter(function (file) { return file.indexOf("texts/" + language) === 0; })[0];
  }

  // The app takes the skeleton's place.
  function isMounted() {
    return page.readyState !== "loading" && !page.getElementById("skeleton");
  }

  // `kind` is boot or crash. A crash may follow a failed boot; whatever follows a crash is its echo.
  function fail(kind, reason) {
    var failure = page.getElementById("failure");
    if (!failure) return page.addEventListener("DOMContentLoaded", function () { fail(kind, reason); });
    // A modal dialog, even one that is not seen, lets nothing else be used.
    page.querySelectorAll("dialog[open]").forEach(function (dialog) { dialog.remove(); });
    if (page.body.hasAttribute("data-crashed")) return;
    if (kind === "crash") page.body.setAttribute("data-crashed", "");
    failure.querySelector("[data-when=boot]").hidden = kind !== "boot";
    failure.querySelector("[data-when=crash]").hidden = kind !== "crash";
    failure.querySelector("[data-details]").textContent = reason.stack || reason;
    failure.hidden = false;
    page.getElementById("app").hidden = true;
  }

  function judge(error) {
    if (!error) return;
    // Out of memory and out of stack pass no panic hook.
    if (/^(Runtime|Range|Internal)Error$/.test(error.name) && /wasm/.test(error.stack)) fail("crash", error);
    else if (!isMounted()) fail("boot", error);
  }

  function stored(area) {
    var texts = {};
    attempt(function () {
      Object.keys(window[area]).forEach(function (key) {
        if (key.indexOf(PREFIX) === 0) texts[key] = window[area].getItem(key);
      });
    });
    return texts;
  }

  // The text is shown as well: a sandbox may drop downloads without a word.
  function rescue() {
    var text = JSON.stringify({ app: "race-planner", local: stored("localStorage"), session: stored("sessionStorage") });
    var shown = page.querySelector("[data-rescue]");
    shown.hidden = false;
    shown.querySelector("textarea").value = text;
    attempt(function () {
      var link = page.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = "race-planner-data.json";
      page.body.appendChild(link);
      link.click();
      link.remove();
    });
  }

  // Safe mode opens no plan by itself, be it the last one or that of a link.
  function startSafely() {
    var query = new URLSearchParams(location.search);
    query.set("safe", "1");
    location.replace("?" + query);
  }

  attempt(function () {
    listOf("program").forEach(function (file) { askEarly(file, "high"); });
  });
  attempt(dress);
  window.racePlannerFile = fileAt;
  window.racePlannerTexts = textsOf;
  window.racePlannerKeys = PREFIX;
  // Captured, because a script that does not load tells only itself.
  addEventListener("error", function (event) {
    judge(event.error || (event.target.tagName === "SCRIPT" && "a script did not load"));
  }, true);
  addEventListener("unhandledrejection", function (event) { judge(event.reason); });
  // In a sandbox WebKit finds nothing to be the policy's 'self', not even the page's own files, and the page in one file needs
  // none. https://bugs.webkit.org/show_bug.cgi?id=316847
  page.addEventListener("securitypolicyviolation", function (event) {
    if (window.origin !== "null" || !listed || isMounted() || event.blockedURI.indexOf(location.origin) !== 0) return;
    root.hidden = true;
    location.replace("race-planner.html" + location.search + location.hash);
  });
  page.addEventListener("click", function (event) {
    var button = event.target.closest("#failure button");
    // Named first: the minifier takes the parentheses off an object that begins a statement.
    var ways = { reload: function () { location.reload(); }, safe: startSafely, rescue: rescue };
    if (button) ways[button.value]();
  });
  if (!window.WebAssembly) fail("boot", "no WebAssembly");
  // A program in one piece has its texts inside.
  else if (listed) textsOf(root.lang).catch(function (reason) { fail("boot", reason); });
  setTimeout(function () { if (!isMounted()) fail("boot", "timeout"); }, PATIENCE);
})();
