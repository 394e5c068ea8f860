// What the page for web editors says of a website's Content-Security-Policy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lacks } from "../../web/pages/integrate/policy.js";

const SITE = "https://power.example.cn";

// [policy, what an iframe lacks, what the component lacks besides]
const POLICIES = [
  ["frame-src 'self'", [`frame-src 'self' ${SITE}`], []],
  ["default-src 'self'", [`frame-src 'self' ${SITE}`], [`script-src 'self' ${SITE}`]],
  ["default-src 'none'", [`frame-src ${SITE}`], [`script-src ${SITE}`]],
  ["default-src *", [], []],
  ["default-src https:", [], []],
  ["default-src http:", [], []],
  ["default-src data:", [`frame-src data: ${SITE}`], [`script-src data: ${SITE}`]],
  [`frame-src ${SITE}`, [], []],
  ["frame-src *.example.cn", [], []],
  ["frame-src example.cn", [`frame-src example.cn ${SITE}`], []],
  ["frame-src power.example.cn", [], []],
  ["frame-src power.example.cn:443", [], []],
  ["frame-src power.example.cn:8443", [`frame-src power.example.cn:8443 ${SITE}`], []],
  ["frame-src power.example.cn:*", [], []],
  ["frame-src http://power.example.cn:80", [`frame-src http://power.example.cn:80 ${SITE}`], []],
  ["frame-src power.example.cn/other/", [`frame-src power.example.cn/other/ ${SITE}`], []],
  ["child-src 'self'", [`frame-src 'self' ${SITE}`], []],
  [`child-src ${SITE}; default-src 'none'`, [], [`script-src ${SITE}`]],
  ["script-src 'self' 'unsafe-inline'", [], [`script-src 'self' 'unsafe-inline' ${SITE}`]],
  [`script-src 'self'; script-src ${SITE}`, [], [`script-src 'self' ${SITE}`]],
  ["script-src-elem 'self'; script-src *", [], [`script-src-elem 'self' ${SITE}`]],
  ["SCRIPT-SRC 'self'; Frame-Src *", [], [`script-src 'self' ${SITE}`]],
  ["img-src 'self'; style-src 'self'", [], []],
  ["Content-Security-Policy: frame-src 'none'", [`frame-src ${SITE}`], []],
];

test("what a policy lacks, for a frame and for the component", () => {
  for (const [policy, frame, more] of POLICIES) {
    assert.deepEqual(lacks(policy, SITE, "iframe"), frame, policy);
    assert.deepEqual(lacks(policy, SITE, "script"), [...frame, ...more], policy);
  }
});

test("what is no policy is not taken for one", () => {
  for (const text of ["", "hello", "<html>", ";;;", "200 OK"]) assert.equal(lacks(text, SITE, "iframe"), null, text);
});
