using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.KeepTemplates;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class TemplateTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private const string Own = "Loại: TỜ TRÌNH RIÊNG\nKính gửi {nơi gửi}.\nKý: {chức danh ký}";

    private PrintedPapers Papers => new(Register);

    [Test]
    public async Task The_wording_of_the_district_takes_effect()
    {
        Assert.That((await SaveAsync(Own)).Status, Is.EqualTo(SaveStatus.Saved));

        var page = await Papers.LetterAsync();
        Assert.That(page.Paper.Type, Is.EqualTo("TỜ TRÌNH RIÊNG"));
        Assert.That(page.Paper.Body, Is.EqualTo(new[] { new OfficialParagraph("Kính gửi Ủy ban nhân dân tỉnh Bắc Kạn.") }));
        Assert.That(page.IsOwnUnreadable, Is.False);
        Assert.That((await Papers.ListAsync()).Paper.Type, Is.EqualTo("DANH SÁCH"), "the others keep theirs");
    }

    [Test]
    public async Task What_is_sent_twice_is_saved_once_and_nobody_overwrites_unseen()
    {
        Assert.That((await SaveAsync(Own)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await SaveAsync(Own.ReplaceLineEndings("\r\n"))).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await SaveAsync(Own + " khác")).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That((await FindAsync())!.Text, Is.EqualTo(Own));
    }

    [Test]
    public async Task A_broken_wording_is_refused_with_its_lines_and_the_one_before_stays()
    {
        await SaveAsync(Own);
        var stamp = (await FindAsync())!.Stamp;

        var result = await SaveAsync("Loại: X\n{tên dợt}\n[danh sach khac]\nmột {nơi gửi", stamp);

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Invalid));
        Assert.That(result.Errors.Select(error => error.Values[0]), Is.EqualTo(new object[] { 2, 3, 4, 4 }), "one line each, and the signature that is missing at the end");
        Assert.That(result.Errors.Select(error => error.TextKey), Has.All.StartsWith("Template.Error."));
        Assert.That((await Papers.LetterAsync()).Paper.Type, Is.EqualTo("TỜ TRÌNH RIÊNG"));
    }

    [Test]
    public async Task One_that_cannot_be_read_any_more_gives_way_to_the_built_in_one()
    {
        await SaveAsync(Own);
        await Register.AsAsync(Register.Head, (data, _) => data.OwnTemplates.ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, "{tên cũ}")));

        var page = await Papers.LetterAsync();

        Assert.That(page.IsOwnUnreadable, Is.True);
        Assert.That(page.Paper.Type, Is.EqualTo("TỜ TRÌNH"));
    }

    [Test]
    public async Task It_is_taken_back_by_hand_and_by_typing_the_built_in_one()
    {
        await SaveAsync(Own);
        Assert.That((await ResetAsync(Register.Head)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Papers.LetterAsync()).Paper.Type, Is.EqualTo("TỜ TRÌNH"));
        Assert.That((await ResetAsync(Register.Head)).Status, Is.EqualTo(SaveStatus.SavedBefore));

        await SaveAsync(Own);
        Assert.That((await SaveAsync(DefaultTemplates.TextOf(PaperKind.Letter), (await FindAsync())!.Stamp)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await FindAsync(), Is.Null, "so that it takes part when the built-in one is improved");
    }

    [Test]
    public async Task A_commune_reads_the_wording_and_does_not_write_it()
    {
        Assert.That((await SaveAsync(Own, access: Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        await SaveAsync(Own);
        Assert.That((await SaveAsync(Own + " khác", (await FindAsync())!.Stamp, Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await ResetAsync(Register.Officer)).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Papers.LetterAsync(Papers.Commune)).Paper.Type, Is.EqualTo("TỜ TRÌNH RIÊNG"));
    }

    [Test]
    public void The_built_in_ones_read_without_an_error_and_leave_no_name_unfilled()
    {
        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            var reading = DocumentTemplate.Read(DefaultTemplates.TextOf(kind), PaperFields.Of(kind));
            Assert.That(reading.Errors, Is.Empty, $"{kind}");

            var sample = SamplePaper.Write(kind, reading.Template!, Day(2020, 5, 20));
            var words = sample.Body.OfType<OfficialParagraph>().Select(paragraph => paragraph.Text)
                .Concat(sample.Signatures.Select(signature => $"{signature.Title} {signature.Name}"))
                .Concat(sample.Receivers).Append(sample.Subject).Append(sample.Type);
            Assert.That(words, Has.None.Matches<string?>(text => text?.IndexOfAny(['{', '}', '[', ']']) >= 0), $"{kind}");
        }
    }

    private Task<SaveResult> SaveAsync(string text, Guid? stamp = null, HandAccess? access = null) => Register.AsAsync(access ?? Register.Head, (data, villages) =>
        new TemplateHandler(data, villages, Register.Clock).SaveAsync(PaperKind.Letter, new TemplateForm { Id = Guid.CreateVersion7(), Stamp = stamp, Text = text }, default));

    private Task<SaveResult> ResetAsync(HandAccess access) =>
        Register.AsAsync(access, (data, villages) => new TemplateHandler(data, villages, Register.Clock).ResetAsync(PaperKind.Letter, default));

    private Task<OwnTemplate?> FindAsync() =>
        Register.AsAsync(Register.Head, (data, villages) => new TemplateHandler(data, villages, Register.Clock).FindAsync(PaperKind.Letter, default));
}
