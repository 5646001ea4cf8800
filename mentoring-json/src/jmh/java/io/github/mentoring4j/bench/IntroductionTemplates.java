package io.github.mentoring4j.bench;

/**
 * The words of the introduction for the engines, in their two languages. They have what this e-mail needs, and each optional part is a condition. An
 * engine of Mustache leaves out a line with nothing but a tag, and so does FreeMarker.
 */
final class IntroductionTemplates {
  /** The subject, for Mustache. */
  static final String SUBJECT = """
      Mentoring request{{#topic}}: {{.}}{{/topic}}{{^topic}}: {{sender}}{{/topic}}{{#referredBy}} (via {{.}}){{/referredBy}}""";

  /** The body as plain text, for Mustache. */
  static final String PLAIN = """
      {{#salutation}}{{.}}{{/salutation}}{{^salutation}}Dear {{recipient}}{{/salutation}},

      {{#referredBy}}{{.}} suggested that I contact you. {{/referredBy}}My name is {{sender}}. I am {{about}}. {{#sharedGroup}}What connects us: {{.}}. {{/sharedGroup}}{{whyYou}}.

      I would like to {{wantToLearn}}.{{#soFar}} {{.}}.{{/soFar}}

      {{#skills}}What I bring: {{.}}.{{/skills}}{{#interests}} {{#oneInterest}}My interest{{/oneInterest}}{{^oneInterest}}My interests{{/oneInterest}}: {{.}}.{{/interests}}{{#experience}} {{.}}.{{/experience}}

      How I picture a mentoring partnership: {{expectations}}.

      Could you spare {{askMinutes}} minutes {{#call}}for a first call{{/call}}{{#video}}for a first video call{{/video}}{{#meeting}}to meet in person{{/meeting}}?{{#firstQuestion}} This is what I would ask first:{{/firstQuestion}}

      {{#firstQuestion}}
      {{.}}

      {{/firstQuestion}}
      {{#availability}}Times that work for me: {{.}}{{#zone}} (time zone: {{.}}){{/zone}}. {{/availability}}If you would prefer to decline, a simple no is a perfectly good answer.

      Thank you for considering my request.

      Kind regards,
      {{sender}}
      {{#link}}{{.}}{{/link}}""";

  /** The body as HTML, for Mustache. */
  static final String HTML = """
      <p>{{#salutation}}{{.}}{{/salutation}}{{^salutation}}Dear {{recipient}}{{/salutation}},</p>
      <p>{{#referredBy}}{{.}} suggested that I contact you. {{/referredBy}}My name is {{sender}}. I am {{about}}. {{#sharedGroup}}What connects us: {{.}}. {{/sharedGroup}}{{whyYou}}.</p>
      <p>I would like to {{wantToLearn}}.{{#soFar}} {{.}}.{{/soFar}}</p>
      <p>{{#skills}}What I bring: {{.}}.{{/skills}}{{#interests}} {{#oneInterest}}My interest{{/oneInterest}}{{^oneInterest}}My interests{{/oneInterest}}: {{.}}.{{/interests}}{{#experience}} {{.}}.{{/experience}}</p>
      <p>How I picture a mentoring partnership: {{expectations}}.</p>
      <p>Could you spare {{askMinutes}} minutes {{#call}}for a first call{{/call}}{{#video}}for a first video call{{/video}}{{#meeting}}to meet in person{{/meeting}}?{{#firstQuestion}} This is what I would ask first:{{/firstQuestion}}</p>
      {{#firstQuestion}}
      <p>{{.}}</p>
      {{/firstQuestion}}
      <p>{{#availability}}Times that work for me: {{.}}{{#zone}} (time zone: {{.}}){{/zone}}. {{/availability}}If you would prefer to decline, a simple no is a perfectly good answer.</p>
      <p>Thank you for considering my request.</p>
      <p>Kind regards,<br/>
      {{sender}}{{#link}}<br/>{{/link}}
      {{#link}}<a href="{{.}}">{{.}}</a>{{/link}}</p>""";

  /** The subject, for FreeMarker. */
  static final String FREEMARKER_SUBJECT = """
      Mentoring request<#if topic??>: ${topic}</#if><#if !topic??>: ${sender}</#if><#if referredBy??> (via ${referredBy})</#if>""";

  /** The body as plain text, for FreeMarker. */
  static final String FREEMARKER_PLAIN = """
      <#if salutation??>${salutation}</#if><#if !salutation??>Dear ${recipient}</#if>,

      <#if referredBy??>${referredBy} suggested that I contact you. </#if>My name is ${sender}. I am ${about}. <#if sharedGroup??>What connects us: ${sharedGroup}. </#if>${whyYou}.

      I would like to ${wantToLearn}.<#if soFar??> ${soFar}.</#if>

      <#if skills??>What I bring: ${skills}.</#if><#if interests??> <#if oneInterest>My interest</#if><#if !oneInterest>My interests</#if>: ${interests}.</#if><#if experience??> ${experience}.</#if>

      How I picture a mentoring partnership: ${expectations}.

      Could you spare ${askMinutes} minutes <#if call>for a first call</#if><#if video>for a first video call</#if><#if meeting>to meet in person</#if>?<#if firstQuestion??> This is what I would ask first:</#if>

      <#if firstQuestion??>
      ${firstQuestion}

      </#if>
      <#if availability??>Times that work for me: ${availability}<#if zone??> (time zone: ${zone})</#if>. </#if>If you would prefer to decline, a simple no is a perfectly good answer.

      Thank you for considering my request.

      Kind regards,
      ${sender}
      <#if link??>${link}</#if>""";

  /** The body as HTML, for FreeMarker. */
  static final String FREEMARKER_HTML = """
      <p><#if salutation??>${salutation}</#if><#if !salutation??>Dear ${recipient}</#if>,</p>
      <p><#if referredBy??>${referredBy} suggested that I contact you. </#if>My name is ${sender}. I am ${about}. <#if sharedGroup??>What connects us: ${sharedGroup}. </#if>${whyYou}.</p>
      <p>I would like to ${wantToLearn}.<#if soFar??> ${soFar}.</#if></p>
      <p><#if skills??>What I bring: ${skills}.</#if><#if interests??> <#if oneInterest>My interest</#if><#if !oneInterest>My interests</#if>: ${interests}.</#if><#if experience??> ${experience}.</#if></p>
      <p>How I picture a mentoring partnership: ${expectations}.</p>
      <p>Could you spare ${askMinutes} minutes <#if call>for a first call</#if><#if video>for a first video call</#if><#if meeting>to meet in person</#if>?<#if firstQuestion??> This is what I would ask first:</#if></p>
      <#if firstQuestion??>
      <p>${firstQuestion}</p>
      </#if>
      <p><#if availability??>Times that work for me: ${availability}<#if zone??> (time zone: ${zone})</#if>. </#if>If you would prefer to decline, a simple no is a perfectly good answer.</p>
      <p>Thank you for considering my request.</p>
      <p>Kind regards,<br/>
      ${sender}<#if link??><br/></#if>
      <#if link??><a href="${link}">${link}</a></#if></p>""";

  private IntroductionTemplates() {}
}
