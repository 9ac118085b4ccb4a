using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Modules.Enrollment.Tests.Web;

[SetUICulture("vi"), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class FormAnswersTests
{
    private static readonly StringLocalizer<EnrollmentText> Texts = new(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    private readonly SomePage _page = new();

    [Test]
    public void What_is_saved_is_not_refused()
    {
        Assert.That(_page.Refusal(SaveResult.Saved, Texts), Is.Null);
        Assert.That(_page.Refusal(SaveResult.SavedBefore, Texts), Is.Null);
    }

    [Test]
    public void A_record_that_went_in_the_meantime_is_not_found() =>
        Assert.That(_page.Refusal(SaveResult.NotFound, Texts), Is.TypeOf<NotFoundResult>());

    [Test]
    public void What_is_wrong_stands_beside_its_field()
    {
        var problems = new Problems();
        problems.Name("HeadName", "");

        Assert.That(_page.Refusal(problems.AsResult(), Texts), Is.TypeOf<PageResult>());
        Assert.That(Errors("Input.HeadName"), Is.EqualTo(new[] { Wording.In("vi", "Error.NameMissing") }));
    }

    [Test]
    public async Task After_a_conflict_the_form_shows_what_is_stored_now([Values] bool isStillThere)
    {
        var renewed = false;

        var answer = await _page.RefusalAsync(SaveResult.Conflict, Texts, () => Task.FromResult(isStillThere), () => renewed = true);

        Assert.That(answer, Is.TypeOf<PageResult>());
        Assert.That(renewed, Is.EqualTo(isStillThere));
        Assert.That(Errors(""), Is.EqualTo(new[] { Wording.In("vi", "Conflict.Again") }));
    }

    private IEnumerable<string> Errors(string field) => _page.ModelState[field]!.Errors.Select(error => error.ErrorMessage);

    private sealed class SomePage : PageModel;
}
