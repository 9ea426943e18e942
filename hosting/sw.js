// Lets the planner open without a network. `cargo xtask pack` fills in which build this is and of which files it consists.
"use strict";

// The names of hashed files change with what is in them.
const BUILD = "%BUILD%", FILES = ["%FILES%"];
// Other pages of the same host keep caches as well.
const FAMILY = "race-planner " + registration.scope + " ", OWN = FAMILY + BUILD;
// A network that has not answered by then is as good as none; in milliseconds.
const PATIENCE = 4000;

const address = (file) => new URL(file, registration.scope).href;
const isHashed = (file) => /-[0-9a-f]{12,}/.test(file);
const known = new Set(FILES.map(address));

addEventListener("install", (event) => event.waitUntil(gather()));
addEventListener("activate", (event) => event.waitUntil(clear()));

addEventListener("message", (event) => {
  if (event.data === "which build") event.ports[0].postMessage(BUILD);
  // Only ever asked for by a page whose user agreed, or that is of this build already.
  if (event.data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const [plain] = url.split(/[?#]/);
  if (method !== "GET" || !plain.startsWith(registration.scope)) return;
  if (mode === "navigate") {
    if (plain === registration.scope || plain === address("index.html")) event.respondWith(home(event.request));
  } else if (known.has(plain) || isHashed(plain)) {
    event.respondWith(file(event.request, plain));
  }
});

// All or nothing: a build of which a file is missing must not take the place of a whole one.
async function gather() {
  const cache = await caches.open(OWN);
  const page = await fetch(address("./"), { cache: "no-cache" });
  const text = await page.text();
  if (!page.ok || !text.includes(BUILD)) throw new Error("the page is of another build");
  await cache.put(address("./"), new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8" } }));
  await Promise.all(FILES.map(async (name) => {
    const place = address(name);
    // What an earlier build has fetched need not be fetched again.
    const there = isHashed(name) && (await caches.match(place));
    const answer = there || (await fetch(place, { cache: isHashed(name) ? "default" : "no-cache" }));
    if (!answer.ok) throw new Error(name + ": " + answer.status);
    await cache.put(place, answer);
  }));
}

// The build before stays: a tab that was opened with it may still ask for its parts.
async function clear() {
  const others = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

// The network first, so that a visit with a network is never one of yesterday's page.
async function home(request) {
  const kept = await (await caches.open(OWN)).match(address("./"));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  try {
    const answer = await Promise.race([fetch(request), late]);
    return answer && answer.status < 400 ? answer : kept || answer || (await fetch(request));
  } catch (offline) {
    return kept || Response.error();
  }
}

async function file(request, plain) {
  return (await (await caches.open(OWN)).match(plain)) || (await caches.match(plain)) || fetch(request);
}
