import {
  curve,
  layoutGraph
} from "./chunk-NJLUSAU3.mjs";
import {
  dataElement,
  element,
  fragment,
  rawElement,
  short,
  textWidth
} from "./chunk-BCIQTZ6W.mjs";
import {
  edgesOf
} from "./chunk-KU3KIZJE.mjs";
import {
  ACCESS_WORDS,
  counted,
  factor,
  grouped,
  lengthOf,
  scheduleSummary,
  stepOf
} from "./chunk-SBQH5VCS.mjs";
import {
  fitLines
} from "./chunk-KB7WQNHA.mjs";
import {
  reversed
} from "./chunk-EMZF26Z3.mjs";
import {
  cutLine,
  encloses,
  isWrite,
  matcher,
  orderTasks,
  push,
  summarise
} from "./chunk-ZU2Z7FRA.mjs";

// src/generated/report-page.js
var script = '"use strict";(()=>{function w(){return JSON.parse(i("data")?.textContent??"")}function i(r){return document.getElementById(r)}function A(){for(let r of document.querySelectorAll(".scripted, .slider, #theme"))r.hidden=!1}function c(r){return Number(r?.getAttribute("data-task")??-1)}function L(){let r=i("file-filter"),e=i("matrix"),t=i("no-file");if(!r||!e||!t)return;let n=[...e.querySelectorAll("tbody tr")],o=i("files");r.value="",r.addEventListener("input",()=>{let s=r.value.trim().toLowerCase(),d=0;for(let a of n)a.hidden=!a.cells[0]?.textContent.toLowerCase().includes(s),a.hidden||d++;o?.classList.toggle("searching",s!==""),t.hidden=d>0})}function h(r){let e=r.map(()=>[]);return r.forEach((t,n)=>t.forEach(o=>e[o]?.push(n))),e}function M(r,e){let t=new Set,n=[e];for(let o=n.pop();o!==void 0;o=n.pop())for(let s of r[o]??[])t.has(s)||(t.add(s),n.push(s));return t.delete(e),t}function k({before:r},e){let[t,n]=[document.querySelector("svg.graph"),document.querySelector("svg.gantt")];t&&T(t,G(t,r),e),n&&T(n,V(n),e),document.addEventListener("keydown",({key:o})=>{o==="Escape"&&e.clear()})}function T(r,e,t){let n=[...r.querySelectorAll("a[data-task]")];n.forEach((o,s)=>o.setAttribute("tabindex",s===0?"0":"-1")),r.addEventListener("focusin",({target:o})=>{let s=o.closest("a[data-task]");if(s){for(let d of r.querySelectorAll(\'a[tabindex="0"]\'))d.setAttribute("tabindex","-1");s.setAttribute("tabindex","0")}}),r.addEventListener("keydown",o=>{let{key:s,target:d}=o,a=d.closest("a[data-task]");if(!a)return;s===" "&&t.choose(c(a));let l=s==="Home"?n[0]:s==="End"?n.at(-1):e[s]?.(a);s!==" "&&!l||(o.preventDefault(),l?.focus())})}function G(r,e){let t=h(e),n=[...r.querySelectorAll("a[data-task]")],o=new Map(n.map(a=>[c(a),a])),s=a=>l=>o.get(a[c(l)]?.[0]??-1),d=a=>l=>{let u=n[n.indexOf(l)+a],f="data-layer";return u?.getAttribute(f)===l.getAttribute(f)?u:void 0};return{ArrowLeft:s(e),ArrowRight:s(t),ArrowUp:d(-1),ArrowDown:d(1)}}function V(r){let e=[...r.querySelectorAll("a[data-task]")],t=(n,o)=>{let s=p(n),d=a=>{let{x:l,y:u}=p(a);return Math.abs(l-s.x)+1e3*Math.abs(u-s.y)};return e.filter(a=>a!==n&&!a.hasAttribute("hidden")).filter(a=>o(p(a).x-s.x,p(a).y-s.y)).toSorted((a,l)=>d(a)-d(l))[0]};return{ArrowLeft:n=>t(n,(o,s)=>o<0&&Math.abs(s)<1),ArrowRight:n=>t(n,(o,s)=>o>0&&Math.abs(s)<1),ArrowUp:n=>t(n,(o,s)=>s<-1),ArrowDown:n=>t(n,(o,s)=>s>1)}}function p(r){let e=r.querySelector("svg"),t=n=>Number(e?.getAttribute(n)??0);return{x:t("x")+t("width")/2,y:t("y")}}var F=["is-lit","is-up","is-down","is-near"],g=class{#e;#t;#n=[...document.querySelectorAll("svg.graph, svg.gantt")];#r=v("a.node, a.bar",c);#s=v("path.edge",e=>Number(e.getAttribute("data-to")));#l=v("path.edge",e=>Number(e.getAttribute("data-from")));#i;#a=[];constructor(e){this.#e=e,this.#t=h(e)}show(e){if(e===this.#i)return;this.#i=e;for(let n of this.#a)n.classList.remove(...F);this.#a=[];for(let n of this.#n)n.classList.toggle("dimmed",e!==void 0);if(e===void 0)return;this.#o(this.#r.get(e),"is-lit");let t=`#matrix [data-task="${e}"], #matrix [data-column="${e}"]`;this.#o([...document.querySelectorAll(t)],"is-lit"),this.#d(e,this.#e,this.#s,"is-up"),this.#d(e,this.#t,this.#l,"is-down")}#d(e,t,n,o){this.#o(n.get(e),o,"is-near");for(let s of M(t,e)){let d=t[e]?.includes(s)===!0;this.#o(this.#r.get(s),o,...d?["is-near"]:[]),this.#o(n.get(s),o)}}#o(e,...t){for(let n of e??[])n.classList.add(...t),this.#a.push(n)}};function v(r,e){let t=new Map;for(let n of document.querySelectorAll(r)){let o=t.get(e(n));o?o.push(n):t.set(e(n),[n])}return t}var b=class{#e;#t;#n;constructor({before:e},t){this.#e=new g(e),this.#t=t}start(){this.#t&&(this.#t.hidden=!1),document.addEventListener("click",t=>this.#s(t)),i("close")?.addEventListener("click",()=>this.clear());for(let t of document.querySelectorAll("svg.graph, svg.gantt")){let n=({target:s})=>{let d=c(s.closest("a[data-task]"));this.#e.show(d<0?this.#n:d)},o=()=>this.#e.show(this.#n);t.addEventListener("pointerover",n),t.addEventListener("focusin",n),t.addEventListener("pointerleave",o),t.addEventListener("focusout",o)}let e=/^#task-(\\d+)$/.exec(location.hash)?.[1];e!==void 0&&i(`task-${e}`)&&this.choose(Number(e))}choose(e){let t=i(`task-${e}`),n=i("chosen");if(!t||!n)return;this.#n=e,this.#e.show(e);let o=n.contains(document.activeElement),s=t.cloneNode(!0);s.removeAttribute("id"),n.replaceChildren(s),this.#r(!0),q(document.querySelector(`a.node[data-task="${e}"]`)),q(document.querySelector(`a.bar[data-task="${e}"]`)),o&&i("close")?.focus()}clear(){if(this.#n===void 0)return;let e=document.querySelector(`a.node[data-task="${this.#n}"]`),t=this.#t?.contains(document.activeElement)===!0;this.#n=void 0,this.#e.show(void 0),i("chosen")?.replaceChildren(),this.#r(!1),t&&e?.focus()}#r(e){this.#t?.classList.toggle("open",e);let[t,n]=[i("close"),i("hint")];t&&(t.hidden=!e),n&&(n.hidden=e)}#s(e){if(e.ctrlKey||e.metaKey||e.shiftKey)return;let t=e.target.closest("a[data-task]");t&&(e.preventDefault(),this.choose(c(t)))}};function q(r){let e=r?.closest(".scroll");if(!r||!e)return;let[t,n]=[r.getBoundingClientRect(),e.getBoundingClientRect()],o=24;(t.left<n.left||t.right>n.right)&&(e.scrollLeft+=t.left-n.left-Math.max(o,(n.width-t.width)/2)),(t.top<n.top||t.bottom>n.bottom)&&(e.scrollTop+=t.top-n.top-Math.max(o,(n.height-t.height)/2))}var m={names:76,axis:26,lane:38,bar:30,margin:8};function D(r,e,t,n){return{x:m.names+e*n,y:m.axis+r*m.lane+(m.lane-m.bar)/2,width:Math.max(3,t*n-2)}}function C(r,e,t){return{width:Math.ceil(m.names+e*t+m.margin),height:m.axis+r*m.lane+m.margin}}function P({schedules:r,durations:e,shown:t}){let n=i("agents");n&&(n.value=String(t),n.addEventListener("input",()=>{let o=r[Number(n.value)];o&&(n.setAttribute("aria-valuetext",String(o.agents)),O("agents-shown",String(o.agents)),O("schedule-summary",o.summary),z(o,e))}))}function z({agents:r,makespan:e,lanes:t,starts:n},o){let s=i("gantt");if(!s)return;let d=Number(s.getAttribute("data-scale")),{width:a,height:l}=C(r,e,d);I(s,{width:a,height:l,viewBox:`0 0 ${a} ${l}`});for(let u of s.querySelectorAll("a.bar")){let f=c(u),[y=-1,R=0,B=0]=[t[f],n[f],o[f]];u.toggleAttribute("hidden",y<0);let S=u.querySelector("svg");S&&I(S,{...D(y,R,B,d)});let E=u.querySelector("title"),K=E?.textContent?.replace(/\\d+$/,String(y+1))??"";E&&(E.textContent=K)}}function I(r,e){for(let[t,n]of Object.entries(e))r.setAttribute(t,String(n))}function O(r,e){let t=i(r);t&&(t.textContent=e)}var $=["system","light","dark"];function H(){let r=i("theme"),e=0;r?.addEventListener("click",()=>{e=(e+1)%$.length;let t=$[e]??"system";document.documentElement.setAttribute("data-theme",t),r.textContent=`Theme: ${t}`})}var x=w(),N=new b(x,i("panel"));A();H();L();P(x);k(x,N);N.start();})();';
var scriptHash = "sha256-ezjM3YHoINc4S+Eix6n4EGYxYlimiSJbwvkjFKhORYY=";
var style = ':root{color-scheme:light dark;--mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;--back: light-dark(#f6f7f8, #14161a);--surface: light-dark(#ffffff, #1b1e23);--raised: light-dark(#eef0f3, #262a31);--text: light-dark(#1b1f24, #e4e7eb);--quiet: light-dark(#56606b, #9aa4b1);--line: light-dark(#dce0e5, #323841);--strong-line: light-dark(#8b95a1, #667080);--accent: light-dark(#2f54c8, #8fabff);--accent-soft: light-dark(#e9eefc, #222c47);--up: light-dark(#0b6e7f, #57c7d9);--up-soft: light-dark(#def3f6, #143239);--down: light-dark(#94540a, #eeb062);--down-soft: light-dark(#fdf0dc, #3b2b14);--error: light-dark(#b3261e, #ff8a80);--error-soft: light-dark(#fdeceb, #3d1f1e);--error-strong: light-dark(#c22f26, #d8493f);--warning: light-dark(#7f5500, #f0c25a);--warning-soft: light-dark(#fdf4dc, #372c10);--good: light-dark(#1f6b33, #7fd092);--good-soft: light-dark(#e6f5e9, #17321f);--create: light-dark(#17692f, #86d499);--create-soft: light-dark(#dff3e3, #1b3824);--modify: light-dark(#1d4fb0, #93b6ff);--modify-soft: light-dark(#e2ecfd, #1f2f50);--delete: light-dark(#84309c, #dfa0f0);--delete-soft: light-dark(#f6e6fa, #3a2142);--read: light-dark(#525b66, #a6b0bc);--read-soft: light-dark(#eceff2, #2a2f37)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,*:before,*:after{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:3.5rem}body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;overflow-wrap:anywhere}code,pre{font-family:var(--mono);font-size:.87em}h1,h2,h3,p,ul,ol,dl,dd,pre{margin:0;padding:0}ul,ol{list-style:none}h2{font-size:1.2rem;line-height:1.3;letter-spacing:-.01em}a{color:var(--accent);text-underline-offset:.15em}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.note{color:var(--quiet)}.skip{position:absolute;left:-999px}.skip:focus{left:.5rem;top:.5rem;z-index:9;background:var(--surface);padding:.5rem .75rem}nav{position:sticky;top:0;z-index:5;display:flex;gap:.25rem;align-items:center;padding:.4rem max(1.25rem,calc((100vw - 1560px)/2));background:var(--surface);border-bottom:1px solid var(--line);overflow-x:auto}nav a{white-space:nowrap;padding:.25rem .6rem;border-radius:6px;color:var(--text);text-decoration:none;font-size:.92rem}nav a:hover{background:var(--raised)}button{font:inherit;font-size:.87rem;color:var(--text);background:transparent;border:1px solid var(--line);border-radius:6px;padding:.2rem .6rem;cursor:pointer;white-space:nowrap}button:hover{background:var(--raised)}#theme{margin-left:auto}.page{max-width:1560px;margin:0 auto;padding:1.5rem 1.25rem 4rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}main{min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}section{min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem 1.25rem}.top,section{overflow-x:clip}.scroll{overflow:auto;max-height:min(75vh,46rem);border:1px solid var(--line);border-radius:8px;background:var(--back);overscroll-behavior-x:contain}a.task{display:inline-block;white-space:nowrap;max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:bottom;padding:0 .4rem;border-radius:5px;background:var(--raised);color:var(--text);font-size:.87rem;font-variant-numeric:tabular-nums;text-decoration:none}a.task:hover,a.task.is-lit{background:var(--accent);color:var(--surface)}@media(min-width:1100px){.page:has(#panel:not([hidden])){grid-template-columns:minmax(0,1fr) 21rem}.top{grid-column:1 / -1}}@media(max-width:600px){.page{padding:1rem .6rem 3rem}section{padding:.9rem .75rem}nav{padding-inline:.4rem}}.filters{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;align-items:center;border:0;margin:0;padding:0;font-size:.92rem}.filters legend{float:left;padding:0;color:var(--quiet)}input[type=search]{font:inherit;color:inherit;background:var(--back);border:1px solid var(--strong-line);border-radius:6px;padding:.2rem .5rem;width:14rem;max-width:100%}input{accent-color:var(--accent)}.top{display:grid;gap:.6rem}.origin{color:var(--quiet);font-size:.87rem}h1{font-size:clamp(1.4rem,1rem + 1.6vw,2rem);line-height:1.2;letter-spacing:-.02em;text-wrap:balance}.summary{max-width:75ch;color:var(--quiet)}.verdict{display:flex;flex-wrap:wrap;gap:.1rem .6rem;padding:.65rem .9rem;margin-top:.4rem;border-radius:8px;border:1px solid}.verdict.good{color:var(--good);background:var(--good-soft)}.verdict.doubtful{color:var(--warning);background:var(--warning-soft)}.verdict.bad{color:var(--error);background:var(--error-soft)}.verdict span{color:var(--text)}.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.75rem}.figures div{padding:.75rem .9rem;border:1px solid var(--line);border-radius:10px;background:var(--surface)}.figures dt,.figures .remark{color:var(--quiet);font-size:.84rem}.figures .value{font-size:1.45rem;font-weight:600;line-height:1.3;letter-spacing:-.01em;font-variant-numeric:tabular-nums}.figures .value a{color:inherit;text-decoration-thickness:1px}@media(max-width:600px){.figures{grid-template-columns:1fr 1fr;gap:.5rem}.figures .value{font-size:1.2rem}}.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.87rem;color:var(--quiet)}.key{display:inline-block;width:1rem;height:.75rem;border-radius:3px;border:1.5px solid var(--accent);background:var(--accent-soft);vertical-align:-.05rem}.key.upstream{border-color:var(--up);background:var(--up-soft)}.key.downstream{border-color:var(--down);background:var(--down-soft)}svg{display:block;font-size:11.5px}.graph,.gantt{margin:0 auto}.gantt{margin-left:0}@media(min-width:900px){#graph:has(#fit:checked) .graph{max-width:100%;height:auto}}@media(max-width:899px){.wide{display:none}}.graph text,.gantt text{fill:var(--text)}.graph a,.gantt a{cursor:pointer;outline:none}.node rect{fill:var(--surface);stroke:var(--strong-line)}.node .edge-mark{fill:var(--accent);stroke:none}.node.critical rect:first-child{stroke:var(--accent)}.node.wrong rect:first-child{stroke:var(--error);stroke-width:1.5}.node .id{font-weight:650}.node .marks{text-anchor:end;font-weight:700}.node.wrong .marks{fill:var(--error)}.node.done text{fill:var(--quiet)}.node.done rect:first-child{fill:var(--back);stroke-dasharray:4 3}.edge{fill:none;stroke:var(--strong-line);stroke-width:1.2}.edge.critical{stroke:var(--accent);stroke-width:2}.edge.circle{stroke:var(--error);stroke-dasharray:5 4}.bar rect{fill:var(--modify-soft);stroke:var(--strong-line)}.bar.critical rect{fill:var(--accent-soft);stroke:var(--accent);stroke-width:1.6}.bar svg{transition:x .2s,y .2s,width .2s}.bar text{font-weight:650}.bar tspan{font-weight:400}.axis line{stroke:var(--line)}.axis text{fill:var(--quiet);text-anchor:middle;font-size:11px}.lane line{stroke:var(--line)}.lane text{fill:var(--quiet)}.dimmed .node:not(.is-lit,.is-up,.is-down),.dimmed .bar:not(.is-lit,.is-up,.is-down){opacity:.38}.dimmed .edge:not(.is-up,.is-down){opacity:.22}.dimmed .is-up>svg>rect:first-child{fill:var(--up-soft);stroke:var(--up)}.dimmed .is-down>svg>rect:first-child{fill:var(--down-soft);stroke:var(--down)}.dimmed .is-near>svg>rect:first-child{stroke-width:2.2}.edge.is-up{stroke:var(--up)}.edge.is-down{stroke:var(--down)}.edge.is-near{stroke-width:2.2}.dimmed .is-lit>svg>rect:first-child{fill:var(--accent);stroke:var(--accent)}.dimmed .is-lit>svg>text,.dimmed .node.is-lit>svg>.marks{fill:var(--surface)}.graph a:focus-visible>svg>rect:first-child,.gantt a:focus-visible>svg>rect:first-child{stroke:var(--text);stroke-width:3}.slider{display:flex;gap:.75rem;align-items:center}.slider input{width:min(20rem,55vw)}.slider output{font-weight:600;font-variant-numeric:tabular-nums}@media(prefers-reduced-motion:reduce){.bar svg{transition:none}}table{border-collapse:separate;border-spacing:0;font-size:.87rem}.matrix thead th,.owners thead th{position:sticky;top:0;z-index:2;background:var(--surface);border-bottom:1px solid var(--line);padding:.35rem .2rem;font-weight:500}.matrix tbody th,.matrix .corner,.owners th{text-align:left;padding:.2rem .75rem;font-weight:400}.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--surface);border-right:1px solid var(--line);width:24rem;min-width:min(24rem,44vw);max-width:min(24rem,44vw)}.matrix .corner{z-index:3}.matrix th[data-column] a{padding:.1rem .25rem;background:none}.matrix th[data-column] a:hover,.matrix th[data-column] a.is-lit{background:var(--accent)}.matrix.long th[data-column] a{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;overflow:hidden;padding:.25rem .1rem}.matrix td{min-width:2.1rem;padding:2px;text-align:center;border-left:1px solid var(--line)}tbody tr+tr>*{border-top:1px solid var(--line)}tbody tr:hover>*{background:var(--raised)}.matrix td.is-lit,.matrix th.is-lit{background:var(--accent-soft)}tbody th{font-family:var(--mono);font-size:.76rem}tbody th span{color:var(--quiet)}.access{display:inline-block;white-space:nowrap;min-width:1.5rem;padding:0 .2rem;border-radius:4px;text-align:center;font-weight:650;font-size:.8rem;line-height:1.4rem}.access.create{color:var(--create);background:var(--create-soft)}.access.modify,.access.write{color:var(--modify);background:var(--modify-soft)}.access.delete{color:var(--delete);background:var(--delete-soft)}.access.read,.access.deny{color:var(--read);background:var(--read-soft)}.access.races{color:#fff;background:light-dark(#b3261e,#b93a31)}tbody tr.races th{color:var(--error);font-weight:600}tr.races th span{font-weight:400}.scroll:has(.matrix){width:fit-content;max-width:100%}.owners{width:100%;table-layout:fixed}.owners td{padding:.2rem .5rem}.owners th:first-child{width:45%}.owners a.task{margin:1px .2rem 1px 0;padding-left:0}.none-shared{display:none}@media screen{#files:has(#only-shared:checked):not(.searching) .none-shared{display:block}#files:has(#only-shared:checked):not(.searching) tbody tr:not(.shared){display:none}}@media(max-width:600px){.matrix tbody th,.matrix .corner{padding:.2rem .4rem;font-size:.8rem}}#findings .list{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem}.finding{--tone: var(--quiet);--tone-soft: var(--raised);border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:8px;padding:.75rem .9rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.45rem}.large .finding{content-visibility:auto;contain-intrinsic-size:auto 12rem}.finding.error{--tone: var(--error);--tone-soft: var(--error-soft)}.finding.warning{--tone: var(--warning);--tone-soft: var(--warning-soft)}.finding:target{outline:2px solid var(--accent)}.finding .head{display:flex;flex-wrap:wrap;gap:.2rem .75rem;align-items:baseline;font-size:.9rem}.severity{color:var(--tone);background:var(--tone-soft);border-radius:5px;padding:0 .45rem;font-weight:600}.rule{font-weight:600}.where,.related,.docs{color:var(--quiet);font-size:.87rem}.excerpt{display:grid;grid-template-columns:auto minmax(0,1fr);background:var(--back);border-radius:6px}.excerpt code{font-size:1em;padding:.35rem .6rem;white-space:pre-wrap}.line-number{padding:.35rem .5rem;min-width:3.2rem;text-align:right;color:var(--quiet);border-right:1px solid var(--line);-webkit-user-select:none;user-select:none}mark{color:inherit;background:var(--tone-soft, var(--raised));border-bottom:2px solid var(--tone, var(--quiet));border-radius:2px}.accepted{color:var(--good)}.more{display:flex;flex-wrap:wrap;gap:.3rem 1rem;font-size:.9rem}@media screen{#findings:has(#show-error:not(:checked)) .finding.error,#findings:has(#show-warning:not(:checked)) .finding.warning,#findings:has(#show-info:not(:checked)) .finding.info{display:none}}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:.75rem;align-items:start}.card{min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem;font-size:.92rem}.cards .card{border:1px solid var(--line);border-radius:8px;padding:.75rem .9rem}.large .cards .card{content-visibility:auto;contain-intrinsic-size:auto 16rem}.card:target{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}.card h3{font-size:1rem;line-height:1.35}.card h3 .id{color:var(--accent);font-variant-numeric:tabular-nums}.card dl{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.2rem .5rem}.card dt,.files{color:var(--quiet)}.files{display:grid;gap:.35rem}.files ul{color:var(--text);font-family:var(--mono);font-size:.8rem;margin:.15rem 0 0 2rem}.files .races,.files .races em{color:var(--error);font-weight:600}.found{display:grid;gap:.25rem;border-top:1px solid var(--line);padding-top:.5rem}.found .error,.found .error a{color:var(--error)}.found .warning,.found .warning a{color:var(--warning)}.found .info,.found .info a{color:var(--quiet)}#panel{position:sticky;top:3.6rem;align-self:start;max-height:calc(100vh - 4.5rem);overflow:hidden auto;background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem}#panel.open{border-color:var(--accent)}#close{float:right;margin:-.25rem -.35rem .25rem .5rem;font-size:1.1rem;line-height:1;padding:.2rem .5rem}@media(max-width:1099px){#panel{display:none}#panel.open{display:block;position:fixed;inset:auto 0 0;z-index:6;max-height:46vh;border-radius:14px 14px 0 0;box-shadow:0 -6px 24px #00000040}body:has(#panel.open){padding-bottom:46vh}}@page{size:A4 landscape;margin:10mm}@media print{:root,:root[data-theme]{color-scheme:light}body{background:none;font-size:10pt;padding:0!important}nav,.skip,#panel,.slider,.filters,.scripted{display:none!important}.page,.page:has(#panel:not([hidden])){display:block;max-width:none;padding:0}main,section,.cards,#findings .list{display:block}section{border:0;padding:0;margin-top:8mm}section>*+*,.top>*+*{margin-top:2.5mm}h2{break-after:avoid}.scroll{overflow:visible;max-height:none;border:0;background:none}.graph,.gantt{max-width:100%;max-height:170mm;height:auto;break-inside:avoid}.dimmed *{opacity:1!important}table{font-size:7.5pt}.matrix thead th,.matrix tbody th,.owners thead th{position:static}.scroll:has(.matrix),.matrix{width:100%}.matrix tbody th,.matrix .corner{width:68mm;min-width:0;max-width:68mm;padding:0 1.5mm;font-size:7pt}.matrix td,.matrix th[data-column]{min-width:0;padding:0}.matrix .access{min-width:0;padding:0;font-size:6.5pt;line-height:1.3}.matrix th[data-column] a{writing-mode:vertical-rl;transform:rotate(180deg);padding:0;font-size:6.5pt}tr,.finding,.card,.figures div{break-inside:avoid}.finding,.card,.large .finding,.large .cards .card{content-visibility:visible;margin-bottom:3mm}.cards{columns:2;column-gap:6mm}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';
var styleHash = "sha256-msuI0t3tA8dSw+74HlHKekbYtREwZLjG61A/JFqpcYE=";

// src/report/html/task-link.ts
var MOST_NAMED = 24;
function taskLink({ tasks }, number) {
  const { id, title } = tasks[number];
  return element(
    "a",
    { class: "task", href: `#task-${number}`, "data-task": number, title: `${id} ${title}` },
    id
  );
}
function taskLinks(view, numbers) {
  const more = numbers.length - MOST_NAMED;
  return fragment(
    numbers.slice(0, MOST_NAMED).map((number) => [taskLink(view, number), " "]),
    more > 0 && `and ${grouped(more)} more`
  );
}

// src/report/html/finding-list.ts
var MOST_FINDINGS = 500;
var ROOM = 160;
function findingList(view) {
  const { findings: findings2 } = view;
  const count = (severity) => findings2.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return element(
    "section",
    { id: "findings", "aria-labelledby": "findings-title" },
    element("h2", { id: "findings-title" }, "Findings"),
    findings2.length === 0 ? element("p", { class: "note" }, "Nothing was found.") : element(
      "fieldset",
      { class: "filters" },
      element("legend", {}, "Show"),
      severityBox("error", "errors", count("error")),
      severityBox("warning", "warnings", count("warning")),
      severityBox("info", "infos", count("info"))
    ),
    element(
      "ol",
      { class: "list" },
      findings2.slice(0, MOST_FINDINGS).map((finding) => item(view, finding))
    ),
    findings2.length > MOST_FINDINGS && element(
      "p",
      { class: "note" },
      `${counted(findings2.length - MOST_FINDINGS, "more finding")} not shown here; `,
      element("code", {}, "parallel-plan validate"),
      " tells them all."
    )
  );
}
function severityBox(severity, words, count) {
  if (count === 0) return void 0;
  const id = `show-${severity}`;
  return element(
    "label",
    { for: id },
    element("input", { type: "checkbox", id, checked: true }),
    ` ${count} ${count === 1 ? severity : words}`
  );
}
function item(view, { number, diagnostic, tasks }) {
  const { severity, rule, message, location, related, mend, fixes, accepted } = diagnostic;
  const { path, index } = view.input;
  const { line, column } = location.start;
  const [fix] = fixes;
  return element(
    "li",
    { class: `finding ${severity}`, id: `finding-${number}` },
    element(
      "p",
      { class: "head" },
      element("span", { class: "severity" }, severity),
      element("code", { class: "rule" }, rule),
      element("span", { class: "where" }, `${path}:${line}:${column}`)
    ),
    element("p", { class: "message", dir: "auto" }, message),
    accepted !== void 0 && element("p", { class: "accepted", dir: "auto" }, `Accepted in the plan: ${accepted}`),
    excerpt(index, location),
    related.slice(0, MOST_RELATED).map(({ at, message: said }) => [
      element("p", { class: "related", dir: "auto" }, said),
      excerpt(index, at)
    ]),
    related.length > MOST_RELATED && element("p", { class: "related" }, `and ${related.length - MOST_RELATED} more places`),
    element(
      "p",
      { class: "mend" },
      element("strong", {}, "Mend: "),
      mend,
      fix && fragment("; ", element("code", {}, "parallel-plan fix"), ` does: ${fix.title}`),
      "."
    ),
    element(
      "p",
      { class: "more" },
      tasks.length > 0 && fragment("Tasks ", taskLinks(view, tasks), " "),
      element("span", { class: "docs" }, "Rule: ", element("code", {}, `docs/rules/${rule}.md`))
    )
  );
}
var MOST_RELATED = 5;
function excerpt(index, { start, end }) {
  const source = index.line(start.line);
  if (source.trim() === "") return void 0;
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : source.length;
  const { before, marked, after } = cutLine(source, from, to, ROOM);
  return element(
    "pre",
    { class: "excerpt" },
    element("span", { class: "line-number" }, `${start.line} `),
    element("code", {}, before, element("mark", {}, marked === "" ? " " : marked), after)
  );
}

// src/report/html/graph-picture.ts
var BOX = { width: 180, height: 62 };
var INSET = 12;
var MARKS = 30;
var TEXT = 11.5;
var GAPS = { gapX: 40, gapY: 16 };
var MARGIN = 8;
function graphPicture(view) {
  const boxes = view.tasks.map(() => BOX);
  const layout = layoutGraph(boxes, view.drawn, GAPS);
  const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
  return { width, svg: drawn(view, layout, width, height) };
}
function drawn(view, layout, width, height) {
  return element(
    "svg",
    {
      class: "graph",
      width,
      height,
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      role: "group",
      "aria-label": "Tasks and what they wait for"
    },
    element(
      "g",
      { class: "edges" },
      layout.edges.map((edge) => edgePath(view, edge))
    ),
    // Layer by layer, so that a reader meets the tasks in the order of the work.
    layout.nodes.map((node, task) => ({ ...node, task })).toSorted((a, b) => a.layer - b.layer || a.y - b.y).map((node) => box(view, node))
  );
}
function box(view, { x, y, layer, task }) {
  const { id, title, done } = view.tasks[task];
  const found = view.findingsOf.get(task) ?? [];
  const errors = found.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  const critical = view.critical.has(task);
  const remarks = [
    done && "done",
    critical && "on the critical path",
    errors > 0 && counted(errors, "error")
  ].filter(Boolean);
  const label = [`${id} ${title}`, ...remarks].join(", ");
  const room = BOX.width - 2 * INSET;
  const marks = [done && "\u2713", errors > 0 && "!"].filter(Boolean).join(" ");
  return element(
    "a",
    {
      class: ["node", done && "done", critical && "critical", errors > 0 && "wrong"].filter(Boolean).join(" "),
      href: `#task-${task}`,
      "data-task": task,
      "data-layer": layer
    },
    // The tooltip, and what a screen reader says; the text below it is cut to fit.
    element("title", {}, label),
    element(
      "svg",
      { x: short(x), y: short(y), ...BOX, "aria-hidden": "true" },
      element("rect", { x: 1, y: 1, width: BOX.width - 2, height: BOX.height - 2, rx: 6 }),
      critical && element("rect", { class: "edge-mark", x: 1, y: 8, width: 4, height: 46, rx: 2 }),
      element(
        "text",
        { class: "id", x: INSET, y: 19 },
        fitLines(id, room - MARKS, 1, (text) => textWidth(text, TEXT, "bold"))
      ),
      marks !== "" && element("text", { class: "marks", x: BOX.width - INSET, y: 19 }, marks),
      fitLines(title, room, 2, (text) => textWidth(text, TEXT)).map(
        (line, i) => element("text", { x: INSET, y: 36 + 15 * i }, line)
      )
    )
  );
}
function edgePath(view, { from, to, points, reversed: reversed2 }) {
  const edge = view.edges.get(`${from} ${to}`);
  const circular = reversed2 || edge?.circular;
  return element("path", {
    class: ["edge", edge?.critical && "critical", circular && "circle"].filter(Boolean).join(" "),
    "data-from": from,
    "data-to": to,
    d: curve(points) + arrow(points)
  });
}
function arrow(points) {
  const [x, y] = points.at(-1) ?? [0, 0];
  const back = (points.at(-2)?.[0] ?? x - 1) < x ? -5 : 5;
  return `M${short(x + back)} ${short(y - 4)}L${short(x)} ${short(y)}L${short(x + back)} ${short(y + 4)}`;
}

// src/report/html/graph-section.ts
var FITS = 1150;
function graphSection(view) {
  return element(
    "section",
    { id: "graph", "aria-labelledby": "graph-title" },
    element("h2", { id: "graph-title" }, "Dependency graph"),
    view.tasks.length === 0 ? element("p", { class: "note" }, "The plan has no task.") : withGraph(view)
  );
}
function withGraph(view) {
  const { width, svg } = graphPicture(view);
  return [
    element(
      "div",
      { class: "filters" },
      element(
        "label",
        { for: "fit", class: "wide" },
        element("input", { type: "checkbox", id: "fit", checked: width <= FITS }),
        " fit to the page"
      ),
      legend()
    ),
    element(
      "div",
      { class: "scroll", role: "region", "aria-label": "Dependency graph", tabindex: 0 },
      svg
    )
  ];
}
function legend() {
  const key = (name, words, scripted) => element(
    "li",
    scripted ? { class: "scripted", hidden: true } : {},
    element("span", { class: `key ${name}` }),
    ` ${words}`
  );
  return element(
    "ul",
    { class: "legend" },
    key("critical", "critical path", false),
    key("upstream", "the chosen task waits for it", true),
    key("downstream", "it waits for the chosen task", true)
  );
}

// src/report/html/verdict.ts
function verdictOf(input) {
  const { errors } = summarise([input]);
  const { unordered, claims, conflicts } = input.proof;
  const compared = `${counted(unordered, "pair")} of tasks may run at once; ${counted(claims, "claim")} on files compared.`;
  if (conflicts > 0 && errors > 0)
    return {
      kind: "bad",
      title: `${counted(conflicts, "race")} found.`,
      text: `Tasks that may run at once touch the same files. ${compared}`
    };
  if (errors > 0)
    return {
      kind: "bad",
      title: `Not proved: ${counted(errors, "error")}.`,
      text: `No race was found, but what is wrong with the plan may hide one. ${compared}`
    };
  if (conflicts > 0)
    return {
      kind: "doubtful",
      title: `${counted(conflicts, "race")}, accepted.`,
      text: `No finding about them is an error, by the plan's remarks or by the settings. ${compared}`
    };
  if (claims === 0)
    return {
      kind: "doubtful",
      title: "Nothing to prove.",
      text: "The plan does not say which files its tasks touch."
    };
  return {
    kind: "good",
    title: "No two tasks can collide.",
    text: `Every order that respects the dependencies ends in the same files. ${compared}`
  };
}

// src/report/html/header.ts
function header(view) {
  const { path, format, plan } = view.input;
  const { kind, title, text } = verdictOf(view.input);
  return element(
    "header",
    { class: "top" },
    element("p", { class: "origin" }, element("code", {}, path), format !== null && ` \xB7 ${format}`),
    element("h1", { dir: "auto" }, plan.title === "" ? "Plan without a title" : plan.title),
    plan.summary !== void 0 && element("p", { class: "summary", dir: "auto" }, plan.summary),
    element(
      "p",
      { class: `verdict ${kind}` },
      element("strong", {}, title),
      element("span", {}, text)
    ),
    element("dl", { class: "figures" }, figures(view))
  );
}
function figures({ input, tasks, schedule }) {
  const { errors, warnings, infos } = summarise([input]);
  const done = tasks.filter((task) => task.done).length;
  return fragment(
    figure(
      "Tasks",
      grouped(tasks.length),
      [
        input.plan.phases.length > 0 && counted(input.plan.phases.length, "phase"),
        done > 0 && `${grouped(done)} done`
      ].filter(Boolean).join(", ")
    ),
    schedule && scheduleFigures(schedule),
    figure(
      "Findings",
      element("a", { href: "#findings" }, errors === 0 ? "no error" : counted(errors, "error")),
      `${counted(warnings, "warning")}, ${counted(infos, "info")}`
    )
  );
}
function scheduleFigures(schedule) {
  const { unit, agents, makespan, optimal, serial, speedup, advice, criticalPath } = schedule;
  return [
    figure("Critical path", counted(criticalPath.length, "task"), "no schedule can cut this chain"),
    figure(
      `With ${counted(agents, "agent")}`,
      lengthOf(makespan, unit),
      optimal ? "proved to be the shortest" : "the shortest found"
    ),
    figure(
      "Speed-up",
      factor(speedup),
      advice === "serial" ? "one agent is as good" : `one agent takes ${lengthOf(serial, unit)}`
    )
  ];
}
function figure(name, value, remark) {
  return element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", { class: "value" }, value),
    remark !== "" && element("dd", { class: "remark" }, remark)
  );
}

// src/report/html/file-rows.ts
var ACCESSES = ["create", "write", "modify", "delete", "read", "deny"];
var RACES = /* @__PURE__ */ new Set([
  "ownership/write-race",
  "ownership/create-race",
  "ownership/case-collision"
]);
function fileRows(tasks, findings2) {
  const racing = racingClaims(tasks, findings2);
  const rows = /* @__PURE__ */ new Map();
  tasks.forEach(({ claims }, task) => {
    for (const [pattern, accesses] of accessesByPattern(claims)) {
      const races = racing.get(task)?.has(pattern) ?? false;
      push(rows, pattern, { task, accesses, races });
    }
  });
  return [...rows].map(([pattern, uses]) => ({
    pattern,
    uses,
    races: uses.some(({ races }) => races),
    shared: uses.length > 1 && uses.some(({ accesses }) => accesses.some(isWrite))
  })).toSorted((a, b) => rank(a) - rank(b) || (a.pattern < b.pattern ? -1 : 1));
}
function rank({ races, shared }) {
  if (races) return 0;
  return shared ? 1 : 2;
}
function accessesByPattern(claims) {
  const found = /* @__PURE__ */ new Map();
  for (const access of ACCESSES)
    for (const claim of claims)
      if (claim.access === access && !found.get(claim.pattern)?.includes(access))
        push(found, claim.pattern, access);
  return found;
}
function racingClaims(tasks, findings2) {
  const racing = /* @__PURE__ */ new Map();
  for (const { diagnostic, tasks: numbers } of findings2) {
    if (!RACES.has(diagnostic.rule) || diagnostic.accepted !== void 0) continue;
    for (const number of numbers) {
      const patterns = racing.get(number) ?? /* @__PURE__ */ new Set();
      racing.set(number, patterns);
      for (const claim of tasks[number].claims)
        if (meets(claim, diagnostic.paths)) patterns.add(claim.pattern);
    }
  }
  return racing;
}
function meets(claim, paths) {
  if (claim.access === "deny") return false;
  const matches = matcher(claim);
  return paths.some((path) => matches(path) || path.startsWith(`${claim.pattern}/`));
}

// src/report/html/file-cells.ts
function letters(accesses, races) {
  const [strongest] = accesses;
  const text = accesses.map((access) => ACCESS_WORDS[access].letter).join("");
  return element(
    "span",
    { class: races ? "access races" : `access ${strongest ?? ""}` },
    races ? `${text}!` : text
  );
}
function rowClass({ shared, races }) {
  const name = [races && "races", (shared || races) && "shared"].filter(Boolean).join(" ");
  return { class: name !== "" && name };
}
function pathCell({ pattern }, breakable) {
  const cut = pattern.replace(/\/$/, "").lastIndexOf("/") + 1;
  const folder = pattern.slice(0, cut);
  const parts = breakable ? folder.split(/(?<=\/)/).map((part) => [part, BREAK]) : folder;
  return element("th", { scope: "row" }, cut > 0 && element("span", {}, parts), pattern.slice(cut));
}
var BREAK = element("wbr", {});

// src/report/html/owner-list.ts
var MOST_NAMED2 = 60;
function ownerList(view) {
  const head2 = ["Path", "Tasks"].map((name) => element("th", { scope: "col" }, name));
  return element(
    "table",
    { class: "owners", id: "matrix" },
    element("thead", {}, element("tr", {}, head2)),
    element(
      "tbody",
      {},
      view.rows.map((row) => element("tr", rowClass(row), pathCell(row, false), owners(view, row)))
    )
  );
}
function owners(view, { uses }) {
  const isLong = uses.length > MOST_NAMED2;
  const order = isLong ? uses.toSorted((a, b) => rank2(a) - rank2(b)) : uses;
  return element(
    "td",
    {},
    order.slice(0, MOST_NAMED2).map((use) => [owner(view, use), " "]),
    isLong && `and ${uses.length - MOST_NAMED2} more`
  );
}
function rank2({ races, accesses }) {
  if (races) return 0;
  return accesses[0] === "read" ? 2 : 1;
}
function owner({ tasks }, { task, accesses, races }) {
  const { id, title } = tasks[task];
  return element(
    "a",
    { class: "task", href: `#task-${task}`, "data-task": task, title: `${id} ${title}` },
    letters(accesses, races),
    ` ${id}`
  );
}

// src/report/html/matrix.ts
var MOST_COLUMNS = 60;
var MOST_CELLS = 2e4;
function ownership(view) {
  const { rows, tasks } = view;
  const asTable = tasks.length <= MOST_COLUMNS && tasks.length * rows.length <= MOST_CELLS;
  const racing = rows.filter(({ races }) => races).length;
  const shared = rows.filter((row) => row.shared).length;
  const some = shared > 0 || racing > 0;
  const counts = [
    counted(rows.length, "path"),
    `${shared} of several tasks`,
    racing > 0 && `${racing} with a race`
  ].filter(Boolean);
  return element(
    "section",
    { id: "files", "aria-labelledby": "files-title" },
    element("h2", { id: "files-title" }, "Files and their tasks"),
    rows.length === 0 ? element("p", { class: "note" }, "The plan names no files.") : fragment(
      element("p", {}, `${counts.join(", ")}.`),
      controls(some || !asTable, !asTable),
      legend2(rows),
      element(
        "div",
        { class: "scroll", role: "region", "aria-label": "Files and tasks", tabindex: 0 },
        asTable ? table(view) : ownerList(view)
      ),
      element("p", { class: "note", id: "no-file", hidden: true }, "No file fits."),
      !some && !asTable && element(
        "p",
        { class: "note none-shared" },
        "No two tasks share a file that one of them writes."
      )
    )
  );
}
function controls(some, onlyShared) {
  return element(
    "div",
    { class: "filters" },
    some && element(
      "label",
      { for: "only-shared" },
      element("input", { type: "checkbox", id: "only-shared", checked: onlyShared }),
      " only files of several tasks"
    ),
    element(
      "label",
      { for: "file-filter", class: "scripted", hidden: true },
      "Path contains ",
      element("input", {
        type: "search",
        id: "file-filter",
        autocomplete: "off",
        spellcheck: "false"
      })
    )
  );
}
function legend2(rows) {
  const used = new Set(rows.flatMap(({ uses }) => uses.flatMap(({ accesses }) => accesses)));
  const entry = (access) => element("li", {}, letters([access], false), ` ${ACCESS_WORDS[access].word}`);
  return element(
    "ul",
    { class: "legend" },
    ACCESSES.filter((access) => used.has(access)).map(entry),
    rows.some(({ races }) => races) && element("li", {}, element("span", { class: "access races" }, "W!"), " races")
  );
}
function table(view) {
  const long = view.tasks.some(({ id }) => id.length > 5);
  const head2 = element(
    "tr",
    {},
    element("th", { scope: "col", class: "corner" }, "Path"),
    view.tasks.map(
      (_, task) => element("th", { scope: "col", "data-column": task }, taskLink(view, task))
    )
  );
  return element(
    "table",
    { class: long ? "matrix long" : "matrix", id: "matrix" },
    element("thead", {}, head2),
    element(
      "tbody",
      {},
      view.rows.map((row) => tableRow(view, row))
    )
  );
}
function tableRow({ tasks }, row) {
  const cells = tasks.map(() => EMPTY);
  for (const use of row.uses) cells[use.task] = cell(tasks[use.task].id, row.pattern, use);
  return element("tr", rowClass(row), pathCell(row, true), cells);
}
var EMPTY = element("td", {});
function cell(id, pattern, { task, accesses, races }) {
  const words = accesses.map((access) => ACCESS_WORDS[access].word).join(" and ");
  const title = `${id} ${words} ${pattern}${races ? ", a race" : ""}`;
  return element("td", { "data-column": task, title }, letters(accesses, races));
}

// src/report/html/gantt-geometry.ts
var GANTT = {
  /** Width of the agents' names. */
  names: 76,
  /** Height of the time axis. */
  axis: 26,
  lane: 38,
  bar: 30,
  margin: 8
};
function barOf(lane, start, duration, scale) {
  return {
    x: GANTT.names + start * scale,
    y: GANTT.axis + lane * GANTT.lane + (GANTT.lane - GANTT.bar) / 2,
    width: Math.max(3, duration * scale - 2)
  };
}
function ganttSize(agents, makespan, scale) {
  return {
    width: Math.ceil(GANTT.names + makespan * scale + GANTT.margin),
    height: GANTT.axis + agents * GANTT.lane + GANTT.margin
  };
}

// src/report/html/gantt-picture.ts
var USUAL = 900;
var WIDEST = 12e3;
var READABLE = 34;
var MOST = 190;
function scaleOf(slots, { makespan }) {
  const lengths = [...slots.values()].map(({ start, end }) => end - start);
  const shortest = lengths.reduce((least, length) => Math.min(least, length || least), makespan);
  const [usual, widest] = [USUAL / makespan, WIDEST / makespan];
  return Math.min(Math.max(usual, Math.min(READABLE / shortest, widest)), MOST);
}
function ganttPicture(view, schedule) {
  const { slotOf } = view;
  const scale = scaleOf(slotOf, schedule);
  const { unit } = schedule;
  const { width, height } = ganttSize(schedule.agents, schedule.makespan, scale);
  return element(
    "svg",
    {
      class: "gantt",
      id: "gantt",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": "Tasks by agent and time",
      "data-scale": scale
    },
    element("g", { class: "axis", "aria-hidden": "true" }, axis(view, unit, scale)),
    element("g", { class: "lanes" }, lanes(view, scale)),
    [...slotOf].toSorted(([, a], [, b]) => a.agent - b.agent || a.start - b.start).map(([task, { agent, start, end }]) => {
      const place = barOf(agent - 1, start, end - start, scale);
      return bar(view, task, place, `agent ${agent}`);
    })
  );
}
function bar({ tasks, critical }, task, { x, y, width }, who) {
  const { id, title } = tasks[task];
  return element(
    "a",
    {
      class: critical.has(task) ? "bar critical" : "bar",
      href: `#task-${task}`,
      "data-task": task
    },
    element("title", {}, `${id} ${title}, ${who}`),
    element(
      "svg",
      { x, y, width, height: GANTT.bar, "aria-hidden": "true" },
      element("rect", { width: "100%", height: GANTT.bar, rx: 4 }),
      barText(id, title, width)
    )
  );
}
var INSET2 = 7;
var SIZE = 11.5;
function barText(id, title, width) {
  const room = width - 2 * INSET2;
  const name = textWidth(id, SIZE, "bold");
  if (name > room && room < 40) return void 0;
  const [shown] = fitLines(id, room, 1, (text) => textWidth(text, SIZE, "bold"));
  const left = room - name - INSET2;
  const [words] = left < 40 ? [] : fitLines(title, left, 1, (text) => textWidth(text, SIZE));
  return element(
    "text",
    { x: INSET2, y: 19 },
    shown,
    words !== void 0 && element("tspan", { dx: INSET2 }, words)
  );
}
function lanes(view, scale) {
  const { agents, width } = most(view, scale);
  return fragment(
    Array.from({ length: agents }, (_, lane) => {
      const y = GANTT.axis + lane * GANTT.lane;
      return element(
        "g",
        { class: "lane" },
        element("line", { x1: 0, x2: width, y1: y, y2: y }),
        element("text", { x: 4, y: y + 24 }, `Agent ${lane + 1}`)
      );
    })
  );
}
function most({ input: { schedules } }, scale) {
  const agents = Math.max(...schedules.map((one) => one.agents));
  const longest = Math.max(...schedules.map(({ makespan }) => makespan));
  return { agents, longest, ...ganttSize(agents, longest, scale) };
}
function axis(view, unit, scale) {
  const { longest, height } = most(view, scale);
  const step = stepOf(70 / scale, unit);
  const count = Math.floor(longest / step) + 1;
  return fragment(
    Array.from({ length: Math.min(count, 1e3) }, (_, i) => {
      const x = GANTT.names + i * step * scale;
      return [
        element("line", { x1: x, x2: x, y1: 20, y2: height - GANTT.margin }),
        element("text", { x, y: 14 }, unit === "tasks" ? i * step : lengthOf(i * step, unit))
      ];
    })
  );
}

// src/report/html/schedule-section.ts
function scheduleSection(view) {
  return element(
    "section",
    { id: "schedule", "aria-labelledby": "schedule-title" },
    element("h2", { id: "schedule-title" }, "Schedule"),
    view.schedule ? withSchedule(view, view.schedule) : element(
      "p",
      { class: "note" },
      "Tasks wait for each other in a circle, so there is no schedule."
    )
  );
}
function withSchedule(view, schedule) {
  const { schedules } = view.input;
  return [
    schedules.length > 1 && slider(schedules, schedule),
    element("p", { id: "schedule-summary", "aria-live": "polite" }, scheduleSummary(schedule)),
    schedule.slots.length > 0 && element(
      "div",
      { class: "scroll", role: "region", "aria-label": "Schedule by agent", tabindex: 0 },
      ganttPicture(view, schedule)
    )
  ];
}
function slider(schedules, shown) {
  return element(
    "div",
    { class: "slider", hidden: true },
    element("label", { for: "agents" }, "Agents"),
    element("input", {
      type: "range",
      id: "agents",
      min: 0,
      max: schedules.length - 1,
      step: 1,
      value: schedules.indexOf(shown),
      "aria-valuetext": String(shown.agents)
    }),
    element("output", { for: "agents", id: "agents-shown" }, shown.agents)
  );
}

// src/report/html/view.ts
function viewOf(input) {
  const { plan, schedules, agents, diagnostics } = input;
  const { tasks } = plan;
  const order = orderTasks(tasks);
  const { before, numberOf } = order;
  const findings2 = numbered(diagnostics, tasks, numberOf);
  const findingsOf = /* @__PURE__ */ new Map();
  for (const finding of findings2) for (const task of finding.tasks) push(findingsOf, task, finding);
  const schedule = schedules.find((one) => one.agents === agents) ?? schedules.at(-1);
  const chain = tasksNamed(schedule?.criticalPath ?? [], numberOf);
  const edges = edgesOf(order, chain);
  const predecessors = /* @__PURE__ */ new Map();
  for (const { from, to } of edges) push(predecessors, to, from);
  const rows = fileRows(tasks, findings2);
  return {
    input,
    tasks,
    before,
    after: reversed(before),
    edges: new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])),
    drawn: tasks.map((_, task) => predecessors.get(task) ?? []),
    numberOf,
    critical: new Set(chain),
    findings: findings2,
    findingsOf,
    rows,
    racing: new Set(
      rows.flatMap(
        ({ pattern, uses }) => uses.filter(({ races }) => races).map(({ task }) => `${task} ${pattern}`)
      )
    ),
    schedule,
    slotOf: schedule ? slotsByTask(schedule, numberOf) : /* @__PURE__ */ new Map()
  };
}
function slotsByTask({ slots }, numberOf) {
  return new Map(slots.flatMap((slot) => tasksNamed([slot.task], numberOf).map((n) => [n, slot])));
}
var SEVERITIES = ["error", "warning", "info"];
function numbered(diagnostics, tasks, numberOf) {
  return SEVERITIES.flatMap(
    (severity) => diagnostics.filter((one) => one.severity === severity)
  ).map((diagnostic, number) => {
    const named = tasksNamed(diagnostic.tasks, numberOf);
    const around = named.length === 0 ? taskAround(diagnostic, tasks) : -1;
    return { number, diagnostic, tasks: around < 0 ? named : [around] };
  });
}
function tasksNamed(ids, numberOf) {
  return [...new Set(ids.flatMap((id) => numberOf.get(id) ?? []))];
}
function taskAround({ location }, tasks) {
  return tasks.findIndex(({ section }) => encloses(section, location));
}

// src/report/html/script-data.ts
function scriptData({ input, drawn: drawn2, numberOf, tasks, schedule, slotOf }) {
  const durations = tasks.map((_, task) => lengthOfSlot(slotOf.get(task)));
  const schedules = input.schedules.map((one) => {
    const slots = slotsByTask(one, numberOf);
    return {
      agents: one.agents,
      makespan: one.makespan,
      summary: scheduleSummary(one),
      lanes: tasks.map((_, task) => (slots.get(task)?.agent ?? 0) - 1),
      starts: tasks.map((_, task) => slots.get(task)?.start ?? 0)
    };
  });
  return {
    before: drawn2.map((numbers) => [...numbers]),
    durations,
    schedules,
    shown: schedule ? input.schedules.indexOf(schedule) : 0
  };
}
function lengthOfSlot(slot) {
  return slot ? slot.end - slot.start : 0;
}

// src/report/html/task-cards.ts
function taskCards(view) {
  return element(
    "section",
    { id: "tasks", "aria-labelledby": "tasks-title" },
    element("h2", { id: "tasks-title" }, "Tasks"),
    view.tasks.length === 0 ? element("p", { class: "note" }, "The plan has no task.") : element(
      "div",
      { class: "cards" },
      view.tasks.map((_, task) => card(view, task))
    )
  );
}
function card(view, number) {
  const task = view.tasks[number];
  return element(
    "article",
    { class: "card", id: `task-${number}` },
    element("h3", { dir: "auto" }, element("span", { class: "id" }, task.id), " ", task.title),
    element("dl", {}, facts(view, task, number)),
    files(view, task, number),
    findings(view.findingsOf.get(number) ?? [])
  );
}
function facts(view, task, number) {
  const phase = view.input.plan.phases.find(({ id }) => id === task.phase);
  const slot = view.slotOf.get(number);
  const { start, end } = task.section;
  const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`;
  return fragment(
    task.done && fact("State", "done"),
    phase && fact("Phase", `${phase.id} ${phase.title}`.trim()),
    fact("Waits for", tasksOf(view, view.before[number])),
    fact("Needed by", tasksOf(view, view.after[number])),
    view.critical.has(number) && fact("Critical path", "a delay here delays the plan"),
    slot && view.schedule && fact(
      `With ${counted(view.schedule.agents, "agent")}`,
      `agent ${slot.agent}, ${timeOf(slot, view.schedule.unit)}`
    ),
    task.estimate && fact("Estimate", lengthOf(task.estimate.value, "minutes")),
    task.locks.length > 0 && fact("Locks", codes(task.locks.map(({ value }) => value))),
    task.verification.length > 0 && fact("Verified by", codes(task.verification.map(({ value }) => value))),
    task.branch && fact("Branch", codes([task.branch.value])),
    task.worktree && fact("Worktree", codes([task.worktree.value])),
    fact("In the plan", lines)
  );
}
function timeOf({ start, end }, unit) {
  return unit === "tasks" ? `step ${start + 1}` : `from ${lengthOf(start, unit)} to ${lengthOf(end, unit)}`;
}
function fact(name, value) {
  return fragment(element("dt", {}, name), element("dd", {}, value));
}
function tasksOf(view, numbers) {
  if (numbers.length === 0) return "no task";
  return taskLinks(view, numbers);
}
function codes(values) {
  return fragment(values.map((value) => [element("code", {}, value), " "]));
}
function files(view, { claims }, number) {
  const lists = ACCESSES.flatMap((access) => {
    const named = claims.filter((claim) => claim.access === access);
    if (named.length === 0) return [];
    const { letter, word } = ACCESS_WORDS[access];
    return [
      element(
        "li",
        {},
        element("span", { class: `access ${access}`, "aria-hidden": "true" }, letter),
        ` ${word}`,
        element(
          "ul",
          {},
          named.map((claim) => file(view, claim, number))
        )
      )
    ];
  });
  if (lists.length === 0) return element("p", { class: "note" }, "Names no files.");
  return element("ul", { class: "files" }, lists);
}
function file({ racing }, { pattern }, number) {
  const races = racing.has(`${number} ${pattern}`);
  return element("li", { class: races && "races" }, pattern, races && element("em", {}, " race"));
}
function findings(found) {
  if (found.length === 0) return void 0;
  return element(
    "ul",
    { class: "found" },
    found.slice(0, MOST_OF_A_TASK).map(({ number, diagnostic: { severity, message } }) => {
      const said = `${severity}: ${shortened(message)}`;
      const link = element("a", { href: `#finding-${number}`, dir: "auto" }, said);
      return element("li", { class: severity }, number < MOST_FINDINGS ? link : said);
    }),
    found.length > MOST_OF_A_TASK && element("li", {}, `and ${found.length - MOST_OF_A_TASK} more`)
  );
}
function shortened(message) {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
var LONGEST = 300;
var MOST_OF_A_TASK = 20;

// src/report/html/html-report.ts
var POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function htmlReport(input) {
  const view = viewOf(input);
  const page = element("html", { lang: "en" }, head(input), body(view));
  return `<!doctype html>
${page.text}
`;
}
function head({ plan, path }) {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "generator", content: "parallel-plan" }),
    element("title", {}, `${plan.title === "" ? path : plan.title} \xB7 parallel-plan`),
    rawElement("style", style)
  );
}
function body(view) {
  return element(
    "body",
    { class: isLarge(view) && "large" },
    element("a", { class: "skip", href: "#graph" }, "To the graph"),
    navigation(),
    element(
      "div",
      { class: "page" },
      header(view),
      element(
        "main",
        {},
        graphSection(view),
        scheduleSection(view),
        ownership(view),
        findingList(view),
        taskCards(view)
      ),
      panel()
    ),
    dataElement("data", scriptData(view)),
    rawElement("script", script)
  );
}
function isLarge({ tasks, findings: findings2 }) {
  return tasks.length + findings2.length > 200;
}
var SECTIONS = [
  ["graph", "Graph"],
  ["schedule", "Schedule"],
  ["files", "Files"],
  ["findings", "Findings"],
  ["tasks", "Tasks"]
];
function navigation() {
  return element(
    "nav",
    { "aria-label": "Sections" },
    SECTIONS.map(([id, name]) => element("a", { href: `#${id}` }, name)),
    element("button", { type: "button", id: "theme", hidden: true }, "Theme: system")
  );
}
function panel() {
  return element(
    "aside",
    { id: "panel", "aria-label": "Chosen task", hidden: true },
    element("button", { type: "button", id: "close", "aria-label": "Close", hidden: true }, "\xD7"),
    element("div", { id: "chosen", "aria-live": "polite" }),
    element(
      "p",
      { class: "note", id: "hint" },
      "Choose a task to see its files, what it waits for and what waits for it. Arrow keys follow the arrows, Escape lets go."
    )
  );
}
export {
  htmlReport
};
