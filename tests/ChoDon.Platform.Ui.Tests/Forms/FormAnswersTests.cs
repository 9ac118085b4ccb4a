using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Tests.Forms;

[SetUICulture("vi"), FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class FormAnswersTests
{
    private static readonly IStringLocalizer Texts =
        new ServiceCollection().AddLogging().AddPlatformUi().BuildServiceProvider().GetRequiredService<IStringLocalizer<FormText>>();

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
        Assert.That(Errors("Input.HeadName"), Is.EqualTo(new[] { "Hãy nhập họ và tên." }));
    }

    [Test]
    public void What_is_wrong_with_a_page_that_has_the_fields_itself_stands_beside_them_and_says_it_once()
    {
        var problems = new Problems();
        problems.Add("Document", "Error.FileMissing");
        problems.Name("HeadName", "");
        _page.ModelState.AddModelError("Document", "Tệp này không có nội dung");

        Assert.That(_page.Refusal(problems.AsResult(), Texts, form: ""), Is.TypeOf<PageResult>());
        Assert.That(Errors("HeadName"), Is.EqualTo(new[] { "Hãy nhập họ và tên." }));
        Assert.That(Errors("Document"), Is.EqualTo(new[] { "Tệp này không có nội dung" }));
    }

    [Test]
    public async Task After_a_conflict_the_form_shows_what_is_stored_now([Values] bool isStillThere)
    {
        var renewed = false;

        var answer = await _page.RefusalAsync(SaveResult.Conflict, Texts, () => Task.FromResult(isStillThere), () => renewed = true);

        Assert.That(answer, Is.TypeOf<PageResult>());
        Assert.That(renewed, Is.EqualTo(isStillThere));
        Assert.That(Errors(""), Is.EqualTo(new[] { "Có người khác vừa lưu thay đổi. Hãy kiểm tra rồi bấm lại." }));
    }

    private IEnumerable<string> Errors(string field) => _page.ModelState[field]!.Errors.Select(error => error.ErrorMessage);

    private sealed class SomePage : PageModel;
}
