using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Walks;

/// <summary>
/// Every form of the demonstration that asks for something, sent with nothing in it and with nonsense, without scripts:
/// nonsense is never taken, the answer is a page in the reader's language, and what it refuses is said beside the field,
/// with a link to it from above.
/// </summary>
[TestFixture("vi")]
[TestFixture("en")]
internal sealed class WrongInputTests(string language)
{
    /// <summary>No date, no number, and longer than what any field of one line takes.</summary>
    private static readonly string Nonsense = "x\u0001<b>&99/99/9999 " + new string('y', 5_000);

    /// <summary>Marks forms that a person fills in, and tells their kinds.</summary>
    private const string FindForms = """
        () => [...document.querySelectorAll('main form[method=post]')].map((form, number) => {
            form.id ||= 'form-' + number;
            const asked = [...form.elements].filter(field => field.matches('input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea, select'));
            const button = form.querySelector('button[type=submit]');
            return asked.length && button && form.checkVisibility() ? new URL(form.action).pathname + ' ' + asked.map(field => field.name).sort().join(' ') : '';
        })
        """;

    /// <summary>Puts a text wherever something is asked for, also where a browser would not let one; reports take longer ones.</summary>
    private const string Fill = """
        ([number, text]) => {
            const form = document.querySelectorAll('main form[method=post]')[number];
            for (const folded of document.querySelectorAll('details')) folded.open = true;
            for (const field of form.elements) {
                if (!field.matches('input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]), textarea, select')) continue;
                field.removeAttribute('maxlength');
                if (field.matches('select')) field.append(new Option(text, text));
                else if (field.matches('input')) field.type = 'text';
                field.value = text && field.matches('textarea') ? text.padEnd(21_000, 'y') : text;
            }
        }
        """;

    /// <summary>Errors above that lead nowhere, and fields that are marked wrong without a word.</summary>
    private const string Faults = """
        () => [
            ...[...document.querySelectorAll('.error-summary a')].filter(link => !document.getElementById(link.hash.slice(1))).map(link => 'leads nowhere: ' + link.textContent),
            ...[...document.querySelectorAll('[aria-invalid=true]')].filter(field => !(field.getAttribute('aria-describedby') || '').split(' ').some(id => document.getElementById(id)?.textContent.trim())).map(field => 'says nothing: ' + field.name),
            ...(document.querySelector('.error-summary') && !document.querySelector('[aria-invalid=true]') ? ['marks no field: ' + document.querySelector('.error-summary').innerText] : []),
        ]
        """;

    private readonly List<string> _found = [];
    private readonly HashSet<string> _forms = [];
    private readonly List<string> _refused = [];
    private DemoWalk _walk = null!;

    private IPage Page => _walk.Page;

    [OneTimeSetUp]
    public async Task StartAsync() => _walk = await DemoWalk.StartAsync(language, javaScript: false);

    [OneTimeTearDown]
    public async Task StopAsync() => await _walk.DisposeAsync();

    [Test]
    public async Task Every_form_says_what_is_wrong()
    {
        await _walk.EachKindAsync(TryFormsAsync);

        await TestContext.Out.WriteLineAsync(string.Join('\n', _refused));
        Assert.That(_forms, Has.Count.GreaterThan(20));
        Assert.That(_found, Is.Empty);
    }

    private async Task TryFormsAsync(string path, IResponse answer)
    {
        var kinds = await KindsAsync();
        for (var number = 0; number < kinds.Length; number++)
        {
            if (kinds[number].Length == 0 || !_forms.Add(DemoWalk.KindOf(kinds[number])))
                continue;

            // What needs no word is done when it is sent empty, and then gone.
            await TryAsync(path, kinds[number], number, Nonsense);
            await TryAsync(path, kinds[number], number, "");
        }
    }

    private Task<string[]> KindsAsync() => Page.EvaluateAsync<string[]>(FindForms);

    private async Task TryAsync(string path, string kind, int number, string text)
    {
        // What was just refused stands there to be put right, as for a person.
        if ((await KindsAsync()).ElementAtOrDefault(number) != kind)
            await Page.GotoAsync(path);
        await Page.EvaluateAsync(Fill, new object[] { number, text });
        var answer = await Page.RunAndWaitForResponseAsync(
            () => Page.Locator("main form[method=post]").Nth(number).Locator("button[type=submit]:not([aria-hidden])").First.ClickAsync(),
            response => response.Request.Method == "POST");
        await Page.LoadedAsync();
        var title = await Page.TitleAsync();
        var tried = $"{path} [{number}] {(text.Length == 0 ? "empty" : "nonsense")}";
        _refused.Add($"{tried}: {answer.Status} {title}");
        if (answer.Status >= 400 || (answer.Status != 200 && text.Length > 0))
            _found.Add($"{tried}: {answer.Status}");
        _found.AddRange((await _walk.UntranslatedAsync()).Select(key => $"{tried}: untranslated {key}"));
        _found.AddRange((await Page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{tried}: {fault}"));
        if (await Page.Locator("html").GetAttributeAsync("lang") != language)
            _found.Add($"{tried}: not in {language}");
    }
}
