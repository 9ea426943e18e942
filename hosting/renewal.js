// Has the service worker keep the page for times without a network, and tells the app when a new version waits. Reloads
// nothing by itself: `browser::renewal` calls `racePlannerRenew` when the user agrees.
(function () {
  "use strict";
  var HOUR = 60 * 60 * 1000, REST = 1000;
  // A frame belongs to somebody else's page; a file has no worker.
  if (window.top !== window || location.protocol === "file:" || !navigator.serviceWorker) return;
  var own = document.querySelector("meta[name=build]").content, asked = 0;

  function follow(registration) {
    registration.addEventListener("updatefound", function () {
      registration.installing.addEventListener("statechange", function () { judge(registration.waiting); });
    });
    judge(registration.waiting);
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState !== "visible" || Date.now() - asked < HOUR) return;
      asked = Date.now();
      registration.update().catch(function () {});
    });
  }

  // A page that came from the network may be of the waiting build already; then there is nothing to ask for.
  function judge(waiting) {
    if (!waiting) return;
    var answer = new MessageChannel();
    answer.port1.onmessage = function (event) {
      if (event.data === own) waiting.postMessage("take over");
      else offer(waiting);
    };
    waiting.postMessage("which build", [answer.port2]);
  }

  function offer(waiting) {
    window.racePlannerRenew = function () {
      function reload() { if (waiting.state === "activated") location.reload(); }
      waiting.addEventListener("statechange", reload);
      waiting.postMessage("take over");
      reload();
    };
    dispatchEvent(new Event("race-planner-renewal"));
  }

  // What the first screen needs comes first.
  addEventListener("load", function () {
    setTimeout(function () {
      asked = Date.now();
      // Refused in private windows and where it is switched off: the page works without.
      navigator.serviceWorker.register("sw.js").then(follow, function () {});
    }, REST);
  });
})();
