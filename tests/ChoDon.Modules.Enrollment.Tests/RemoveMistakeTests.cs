using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RemoveMistake;
using ChoDon.Modules.Enrollment.SaveVillagePost;
using ChoDon.Modules.Enrollment.SaveVillageTag;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class RemoveMistakeTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _model;
    private Guid _tag;
    private Guid _post;
    private Guid _term;

    [SetUp]
    public async Task NoteAllByMistakeAsync()
    {
        (_tag, _post) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        _model = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(_model, Post.Leader, "Nông Văn An", Day(2018, 8, 1));
        _term = (await Register.TermsAsync(_model, Post.Leader)).Single().Id;
        await Register.SaveTagAsync(new SaveVillageTagCommand(_tag, null, Register.Village(0), AreaTag.Remote, Day(2019, 1, 1), null));
        await Register.SavePostAsync(new SaveVillagePostCommand(
            _post, null, Register.Village(0), VillagePost.RespectedPerson, null, "Triệu Văn Lâm", Day(2019, 1, 1), null));
        await Register.TakeStaleAsync();
    }

    [TestCase(MistakeKind.Tags)]
    [TestCase(MistakeKind.Posts)]
    [TestCase(MistakeKind.Terms)]
    public async Task What_never_was_true_goes_with_a_reason_and_only_as_it_was_seen(MistakeKind kind)
    {
        var form = await FormAsync(kind);

        Assert.That(
            Keys(await RemoveAsync(kind, new ReasonForm { Stamp = form.Stamp })), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That((await RemoveAsync(kind, new ReasonForm { Stamp = Guid.CreateVersion7(), Reason = "nhầm" })).Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That(await CountAsync(), Is.EqualTo(3));
        Assert.That((await RemoveAsync(kind, form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await RemoveAsync(kind, form)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That(await CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task A_term_takes_its_figures_with_it_and_its_post_is_free()
    {
        Assert.That((await RemoveAsync(MistakeKind.Terms, await FormAsync(MistakeKind.Terms))).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2018, 8, 1), DateOnly.MaxValue) }));
        Assert.That((await Register.AppointAsync(_model, Post.Leader, "Ma Thị Hoa", Day(2018, 7, 1))).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Of_another_village_nothing_is_removed()
    {
        var form = await FormAsync(MistakeKind.Tags);
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        Assert.That((await RemoveAsync(MistakeKind.Tags, form)).Status, Is.EqualTo(SaveStatus.SavedBefore), "as if it were not there");

        Register.Access.Scope = DataScope.Everything;
        Assert.That(await CountAsync(), Is.EqualTo(3));
    }

    private Task<SaveResult> RemoveAsync(MistakeKind kind, ReasonForm form) => Register.RemoveMistakeAsync(kind, IdOf(kind), form);

    private Guid IdOf(MistakeKind kind) => kind switch
    {
        MistakeKind.Tags => _tag,
        MistakeKind.Posts => _post,
        _ => _term,
    };

    private async Task<ReasonForm> FormAsync(MistakeKind kind)
    {
        var village = await Register.VillageAsync(0);
        var stamp = kind switch
        {
            MistakeKind.Tags => village.Tags.Single().Stamp,
            MistakeKind.Posts => village.Posts.Single().Stamp,
            _ => village.Models.Single().Model.Stamp,
        };
        return new ReasonForm { Stamp = stamp, Reason = "chọn nhầm thôn" };
    }

    private async Task<int> CountAsync()
    {
        var village = await Register.VillageAsync(0);
        return village.Tags.Count + village.Posts.Count + village.Models.Single().Terms.Count;
    }
}
