// The live page. Everything here is a comfort: without it, each drawer is a page of its own and a reload shows the news.
// New lines wait behind the "N new" button; nothing here moves focus or scroll unless the reader asked for it.

const body = document.body;
const feed = document.getElementById("feed");
const by = (id) => document.getElementById(id);
const words = JSON.parse(body.dataset.words);

// ---------- dark or light, remembered ----------
const stored = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })();
if (stored === "dark" || stored === "light") document.documentElement.dataset.theme = stored;
const theme = by("theme");
theme.hidden = false;
theme.addEventListener("click", () => {
  const now = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const next = now === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try { localStorage.setItem("theme", next); } catch { /* private window: the choice lasts as long as the page */ }
});

// ---------- polite announcements, at most one in ten seconds ----------
const status = by("status");
let spoken = 0, waiting = null, next = "";
function say(text) {
  next = text;
  if (waiting) return;
  waiting = setTimeout(() => { status.textContent = next; spoken = Date.now(); waiting = null; }, Math.max(0, spoken + 10000 - Date.now()));
}

// ---------- provenance drawer ----------
const drawer = by("drawer");
let asked = 0;
async function openDrawer(address) {
  const mine = ++asked;
  try {
    const url = new URL(address, location.href);
    url.searchParams.set("part", "1");
    const answer = await fetch(url);
    if (!answer.ok) { location.href = address; return; }
    const text = await answer.text();
    if (mine !== asked) return;
    drawer.innerHTML = text;
    if (!drawer.open) drawer.showModal();
    drawer.scrollTop = 0;
    drawer.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  } catch { location.href = address; }
}
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="/line/"]:is([href$="/source"], [href$="/hand"])');
  if (link && feed && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) { event.preventDefault(); openDrawer(link.getAttribute("href")); }
  if (event.target === drawer || event.target === by("help")) event.target.close();
  const chip = event.target.closest?.(".chip");
  if (chip) { document.documentElement.classList.remove("hush"); chip.focus(); }
});
document.addEventListener("pointerover", () => document.documentElement.classList.remove("hush"), { passive: true });
document.addEventListener("focusin", () => document.documentElement.classList.remove("hush"));

// ---------- keys ----------
const help = by("help");
by("help-open").hidden = false;
by("help-open").addEventListener("click", () => help.showModal());
const shown = () => [...document.querySelectorAll(".line[data-id]")].filter((line) => !line.hidden && line.getClientRects().length);
function step(by) {
  const lines = shown();
  const at = lines.indexOf(document.activeElement?.closest(".line"));
  const top = lines.findIndex((line) => line.getBoundingClientRect().top >= 60);
  const target = lines[Math.min(Math.max(at < 0 ? (by > 0 ? top : top - 1) : at + by, 0), lines.length - 1)];
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
}
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "Escape") {
    document.documentElement.classList.add("hush");
    if (typing && typing.id === "q") { typing.value = ""; sift(); typing.blur(); }
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || drawer.open || help.open) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "n") reveal();
  else if (event.key === "e" && by("edit")) edit();
  else if (event.key === "?") help.showModal();
  else if (event.key === "/" && by("q")) { event.preventDefault(); by("q").focus(); }
  else if (event.key === "Enter" && event.target.matches?.(".line")) event.target.querySelector(".open")?.click();
});

// ---------- the editor's hand: the forms work by themselves, the script saves the reload ----------
function edit() {
  const here = document.activeElement?.closest(".line[data-id]") ?? shown().find((line) => line.getBoundingClientRect().top >= 60);
  location.href = by("edit").getAttribute("href") + (here && by("edit").getAttribute("href").includes("edit=1") ? `#${here.id}` : "");
}
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.getAttribute("action") !== "/decide" || !feed) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.set("quiet", "1");
  try {
    const answer = await fetch("/decide", { method: "POST", body });
    if (!answer.headers.get("content-type")?.startsWith("application/json")) { form.submit(); return; }
    const told = await answer.json();
    toast(told.message, answer.ok && body.get("kind") !== "undo" ? told.sequence : 0, body.get("token"));
    if (!answer.ok) return;
    const line = form.closest(".line")?.dataset.id;
    if (drawer.open) drawer.close();
    if (line) await bar(line);
  } catch { form.submit(); }
});
async function bar(id) {
  const old = document.querySelector(`.hand[data-for="${CSS.escape(id)}"]`);
  const home = lineOf(id)?.querySelector(".what");
  if (!body.dataset.edit || !home) return;
  const answer = await fetch(`/line/${encodeURIComponent(id)}/hand?part=bar`);
  if (!answer.ok) return;
  const box = document.createElement("template");
  box.innerHTML = await answer.text();
  const index = old?.contains(document.activeElement) ? [...old.querySelectorAll("button, a")].indexOf(document.activeElement) : -1;
  const made = box.content.querySelector(".hand");
  const now = home.querySelector(".hand");
  if (now) now.replaceWith(made); else home.append(made);
  if (index >= 0) made.querySelectorAll("button, a")[index]?.focus({ preventScroll: true });
}
function toast(text, sequence, token) {
  document.querySelector(".done")?.remove();
  const box = document.createElement("div");
  box.className = "done";
  box.textContent = text;
  if (sequence) {
    const undo = document.createElement("button");
    undo.textContent = words.undo;
    undo.addEventListener("click", async () => {
      const answer = await fetch("/decide", { method: "POST", body: new URLSearchParams({ token, kind: "undo", subject: "-", object: String(sequence), quiet: "1" }) });
      toast((await answer.json()).message, 0, token);
      for (const hand of document.querySelectorAll(".line .hand")) if (hand.querySelector(`[name=object][value="${sequence}"]`)) await bar(hand.dataset.for);
    });
    box.append(undo);
  }
  document.body.append(box);
  say(text);
  setTimeout(() => box.remove(), 12000);
}

// ---------- the slider of past moments: the words follow it, letting go shows the page ----------
const slider = by("moment");
if (slider) {
  const names = [...document.querySelectorAll("#moments-list a")].reverse();
  const tell = () => { by("moment-words").textContent = names[slider.value]?.textContent ?? ""; slider.setAttribute("aria-valuetext", by("moment-words").textContent); };
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => { if (names[slider.value]) location.href = names[slider.value].href; });
  tell();
}

// On the live page the slider names its minute while it moves; letting go shows the page as it could be known then.
function past() {
  const slide = by("past");
  if (!slide) return;
  const minutes = (slide.dataset.minutes ?? "").trim().split(/\s+/);
  slide.addEventListener("input", () => {
    const at = minutes[slide.value]?.replace("T", " ") ?? "";
    by("past-words").textContent = at && `${at} UTC`;
    slide.setAttribute("aria-valuetext", at);
  });
  slide.addEventListener("change", () => { if (Number(slide.value) < Number(slide.max)) slide.form.requestSubmit(); });
}
past();

// ---------- search while typing; Enter asks the server ----------
function sift() {
  const wanted = (by("q")?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const hits = (line) => { const text = line.querySelector(".what").textContent.toLowerCase(); return wanted.every((word) => text.includes(word)); };
  for (const line of document.querySelectorAll(".feed .line, .undated .line")) line.hidden = wanted.length > 0 && !hits(line);
  for (const day of document.querySelectorAll(".day")) day.hidden = !day.querySelector(".line:not([hidden])");
  for (const gap of document.querySelectorAll(".gap")) gap.hidden = wanted.length > 0;
  if (wanted.length) say(String(shown().length));
}
if (by("q")) by("q").addEventListener("input", sift);

// ---------- the translator socket: the browser's own translator, where it has one ----------
// A line in another language gets a button. What the translator makes is checked by the desk (numbers, names, negation), shown with a
// label beside the original, and kept nowhere.
function glossed(line) {
  if (!("Translator" in self) || !line?.dataset.tongue || line.dataset.tongue === words.language || line.querySelector(".gloss-open")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "small gloss-open";
  button.textContent = words.translate;
  button.addEventListener("click", () => gloss(line, button));
  line.querySelector(".meta")?.append(button);
}
async function gloss(line, button) {
  const shown = line.querySelector(".gloss");
  if (shown) { shown.hidden = !shown.hidden; button.textContent = shown.hidden ? words.translate : words.original; return; }
  button.disabled = true;
  const box = document.createElement("p");
  box.className = "gloss";
  try {
    const translator = await Translator.create({ sourceLanguage: line.dataset.tongue, targetLanguage: words.language });
    const headline = await translator.translate(line.querySelector(".headline").textContent);
    const below = line.querySelector(".text")?.textContent;
    const text = below ? await translator.translate(below) : "";
    const token = document.querySelector("[name=token]")?.value ?? "";
    const answer = await fetch("/gloss", { method: "POST", body: new URLSearchParams({ token, line: line.dataset.id, headline, text, to: words.language }) });
    const fit = answer.ok && (await answer.json()).ok;
    const label = document.createElement("span");
    label.className = "cite";
    label.textContent = fit ? words.gloss : words.gloss_refused;
    box.append(label);
    if (fit) { const told = document.createElement("span"); told.lang = words.language; told.textContent = ` ${headline}${text ? ` — ${text}` : ""}`; box.append(told); }
    button.textContent = words.original;
  } catch { box.textContent = words.gloss_refused; }
  (line.querySelector(".text") ?? line.querySelector(".headline")).after(box);
  button.disabled = false;
}
for (const line of document.querySelectorAll(".line[data-tongue]")) glossed(line);

// ---------- compact bar ----------
const heading = document.querySelector("main h1");
if (heading) new IntersectionObserver(([seen]) => body.classList.toggle("scrolled", !seen.isIntersecting)).observe(heading);

// ---------- live ----------
const fresh = by("new");
const pending = new Map();
const lineOf = (id) => document.querySelector(`.line[data-id="${CSS.escape(id)}"]`);
function parsed(html) { const box = document.createElement("template"); box.innerHTML = html; return box.content.querySelector(".line"); }
function fits(event) { return (!body.dataset.strand || event.strands.includes(body.dataset.strand)) && (!body.dataset.key || event.key) && !body.dataset.paged; }

function receive(event) {
  const known = lineOf(event.id);
  if (known) return replace(known, event);
  if (pending.has(event.id)) {
    if (event.gone) pending.delete(event.id); else pending.set(event.id, event);
  } else if (!event.gone && fits(event)) pending.set(event.id, event);
  count();
}
function replace(known, event) {
  if (Number(known.dataset.revision) > event.revision || (Number(known.dataset.revision) === event.revision && event.kind === "added")) return;
  const line = parsed(event.html);
  if (!line) return;
  if (!event.gone && event.kind !== "added") {
    const mark = document.createElement("span");
    mark.className = "updated";
    mark.textContent = event.kind === "withdrawn" ? words.withdrawn : words.updated;
    line.querySelector(".headline")?.append(mark);
  }
  const focus = known.contains(document.activeElement) ? document.activeElement : null;
  const index = focus ? [...known.querySelectorAll("a, button")].indexOf(focus) : -1;
  const hand = known.querySelector(".hand");
  known.replaceWith(line);
  if (hand && !event.gone) { line.querySelector(".what").append(hand); bar(event.id); }
  if (focus) (line.querySelectorAll("a, button")[index] ?? line).focus({ preventScroll: true });
  glossed(line);
  say(event.gone || event.kind === "withdrawn" ? words.taken_back : words.was_updated);
}
function count() {
  fresh.hidden = pending.size === 0 && !fresh.dataset.reload;
  const told = fresh.dataset.reload ? words.reload : words.new_count.replace("{}", pending.size);
  if (fresh.textContent !== told) fresh.textContent = told;
  document.title = document.title.replace(/^\(\d+\) /, "");
  if (pending.size) { document.title = `(${pending.size}) ${document.title}`; say(`${words.new_count.replace("{}", pending.size)}. ${words.new_press}`); }
}
function place(event) {
  const line = parsed(event.html);
  if (!line) return null;
  line.classList.add("fresh");
  section(event).querySelector("h2").after(line);
  glossed(line);
  return line;
}
function section(event) {
  const first = feed.querySelector(".day:not(.pinned):not(.late)");
  const top = first?.dataset.day ?? "";
  if (event.day && event.day === top) return first;
  if (event.day && event.day > top) return heading2(event.day, event.title, "day");
  return feed.querySelector(".day.late") ?? heading2("", words.just_in, "day late");
}
function heading2(day, title, name) {
  const made = document.createElement("section");
  made.className = name;
  if (day) made.dataset.day = day;
  const words = document.createElement("h2");
  words.textContent = title;
  made.append(words);
  const after = feed.querySelector(".day.pinned");
  if (after) after.after(made); else feed.prepend(made);
  return made;
}
function reveal() {
  if (!feed || fresh.hidden) return;
  if (fresh.dataset.reload) { location.reload(); return; }
  feed.setAttribute("aria-busy", "true");
  by("empty")?.remove();
  for (const event of pending.values()) if (place(event)) bar(event.id);
  pending.clear();
  count();
  feed.setAttribute("aria-busy", "false");
  if (feed.getBoundingClientRect().top < 0) feed.scrollIntoView({ block: "start" });
  refreshTop();
}
// The digest, the figure and the counts stand above the lines: they are fetched anew when the reader asks for the news.
async function refreshTop() {
  try {
    const answer = await fetch(location.href.split("#")[0]);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const open = [...document.querySelectorAll("#top details")].map((each) => each.open);
    const top = page.getElementById("top");
    if (!top || by("top").contains(document.activeElement)) return;
    by("top").replaceWith(top);
    past();
    [...top.querySelectorAll("details")].forEach((each, at) => { each.open = open[at] ?? false; });
    const tabs = page.querySelector(".tabs");
    if (tabs && !document.querySelector(".tabs").contains(document.activeElement)) document.querySelector(".tabs").replaceWith(tabs);
    light(stream?.readyState === EventSource.OPEN);
  } catch { /* the lines are there; the top follows with the next news */ }
}
function light(on) {
  const live = by("live");
  if (!live) return;
  live.hidden = false;
  live.classList.toggle("off", !on);
  live.textContent = on ? words.live : words.reconnecting;
}
let stream = null;
if (feed && body.dataset.story) {
  fresh.addEventListener("click", reveal);
  stream = new EventSource(`/events?story=${encodeURIComponent(body.dataset.story)}&after=${body.dataset.sequence}`);
  stream.addEventListener("open", () => light(true));
  stream.addEventListener("error", () => light(false));
  stream.addEventListener("line", (event) => receive(JSON.parse(event.data)));
  stream.addEventListener("reload", () => { fresh.dataset.reload = "1"; count(); });
  addEventListener("pagehide", () => stream.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}

// A permalink with #line-… that points to a drawer opens it.
if (location.hash) document.querySelector(`details:has(${CSS.escape ? `[id="${CSS.escape(location.hash.slice(1))}"]` : "x"})`)?.setAttribute("open", "");
