using System.Text.RegularExpressions;
using ChoDon.Platform.Host.Tests.Imports;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed partial class VillageFormTests
{
    [Test]
    public async Task A_form_that_somebody_else_saved_first_says_so_and_is_saved_when_that_is_answered()
    {
        await using var host = await ImportHost.StartAsync();
        var visitor = host.Visit.Visitor;
        await visitor.GetAsync("/m/enrollment/leaders");
        await visitor.GetAsync(Village().Match(visitor.Page).Value);
        var village = visitor.Path;
        var forms = Form().Matches(visitor.Page).Where(form => form.Value.StartsWith(village, StringComparison.Ordinal))
            .DistinctBy(form => form.Groups[1].Value)
            .ToDictionary(form => form.Groups[1].Value, form => form.Value);

        Assert.That(forms.Keys, Is.SupersetOf(new[] { "models", "terms", "tags" }));
        foreach (var path in forms.Values)
        {
            await visitor.GetAsync(path);
            var typed = FormFields.In(visitor.Page);
            await visitor.SendAsync(path, typed);
            Assert.That(visitor.Path, Is.EqualTo(village), "The first is saved.");

            await visitor.GetAsync(path);
            await visitor.SendAsync(path, typed);
            Assert.That(visitor.Path, Is.EqualTo(path));
            Assert.That(visitor.Page, Does.Contain("Có người khác vừa lưu"));

            await visitor.SendAsync(path, FormFields.In(visitor.Page));
            Assert.That(visitor.Path, Is.EqualTo(village), "Answered, it is saved.");
        }
    }

    [GeneratedRegex("/m/enrollment/villages/[0-9a-f-]{36}")]
    private static partial Regex Village();

    [GeneratedRegex("/m/enrollment/villages/[0-9a-f-]{36}/(models|terms|tags|posts)/[0-9a-f-]{36}(?:/edit)?(?=\")")]
    private static partial Regex Form();
}
