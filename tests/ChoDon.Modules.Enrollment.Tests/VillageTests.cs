using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.SaveVillagePost;
using ChoDon.Modules.Enrollment.SaveVillageTag;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

/// <summary>What is known of a village itself: its posts and what kind of area it is.</summary>
internal sealed class VillageTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_village_has_several_respected_persons_but_one_head_at_a_time()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await PostAsync(VillagePost.RespectedPerson, "Triệu Văn Lâm")).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await PostAsync(VillagePost.RespectedPerson, "Bàn Thị Nga")).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await PostAsync(VillagePost.VillageHead, "Nông Văn An", lastDay: Day(2019, 12, 31))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(await PostAsync(VillagePost.VillageHead, "Ma Thị Hoa", Day(2019, 12, 31))), Is.EqualTo(new[] { "FirstDay: Error.PostTaken" }));
            Assert.That((await PostAsync(VillagePost.VillageHead, "Ma Thị Hoa", Day(2020, 1, 1))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await Register.VillageAsync(0)).Posts.Select(holder => holder.Name), Is.EqualTo(new[] { "Triệu Văn Lâm", "Bàn Thị Nga", "Ma Thị Hoa", "Nông Văn An" }));
        });
    }

    [Test]
    public async Task The_database_itself_refuses_a_second_head_of_a_village_and_a_second_region()
    {
        await PostAsync(VillagePost.VillageHead, "Nông Văn An");
        await TagAsync(AreaTag.RegionTwo);

        Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(new VillagePostHolder
        {
            UnitId = Register.Village(0), Post = VillagePost.VillageHead, IsSole = true, Name = "Ma Thị Hoa", FirstDay = Day(2020, 1, 1), SavedAt = DateTime.UnixEpoch,
        }));
        Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(
            new VillageTag { UnitId = Register.Village(0), FirstDay = Day(2020, 1, 1), SavedAt = DateTime.UnixEpoch }.As(AreaTag.RegionThree)));
    }

    [Test]
    public async Task Of_two_officers_who_appoint_a_head_at_once_one_succeeds()
    {
        using var meetingPoint = new MeetingPoint(Provider == DatabaseProvider.Sqlite ? "\"enr_village_post_holder\"" : "enr_village_post_holder");
        Register.MeetingPoint = meetingPoint;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(number =>
            Task.Run(() => PostAsync(VillagePost.VillageHead, $"Nông Văn {(number == 0 ? "An" : "Bình")}"))));

        Assert.That(results.Select(result => result.Status), Has.Exactly(1).EqualTo(SaveStatus.Saved).And.Exactly(1).AnyOf(SaveStatus.Conflict, SaveStatus.Invalid));
    }

    [Test]
    public async Task Another_post_needs_a_title_and_a_form_sent_twice_makes_one()
    {
        var command = new SaveVillagePostCommand(
            Guid.CreateVersion7(), null, Register.Village(0), VillagePost.Other, null, "Hà Văn Toàn", Day(2019, 1, 1), null);

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await Register.SavePostAsync(command)), Is.EqualTo(new[] { "Title: Error.TitleMissing" }));
            Assert.That(Keys(await Register.SavePostAsync(command with { Post = null })), Is.EqualTo(new[] { "Post: Error.PostMissing" }));
            Assert.That((await Register.SavePostAsync(command with { Title = "Y tế thôn" })).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await Register.SavePostAsync(command with { Title = "Y tế thôn" })).Status, Is.EqualTo(SaveStatus.SavedBefore));
        });
    }

    [Test]
    public async Task Of_two_people_who_edit_a_post_or_a_tag_the_second_is_told()
    {
        await PostAsync(VillagePost.RespectedPerson, "Triệu Văn Lâm");
        await TagAsync(AreaTag.Remote);
        var village = await Register.VillageAsync(0);
        var post = village.Posts.Single();
        var tag = village.Tags.Single();
        var postForm = new SaveVillagePostCommand(post.Id, post.Stamp, post.UnitId, post.Post, null, "Triệu Văn Lâm", post.FirstDay, Day(2020, 1, 1));
        var tagForm = new SaveVillageTagCommand(tag.Id, tag.Stamp, tag.UnitId, tag.Tag, tag.FirstDay, Day(2020, 1, 1));

        Assert.Multiple(async () =>
        {
            Assert.That((await Register.SavePostAsync(postForm)).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await Register.SavePostAsync(postForm with { LastDay = null })).Status, Is.EqualTo(SaveStatus.Conflict));
            Assert.That((await Register.SaveTagAsync(tagForm)).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await Register.SaveTagAsync(tagForm with { LastDay = null })).Status, Is.EqualTo(SaveStatus.Conflict));
        });
        Assert.That((await Register.VillageAsync(0)).Tags.Single().LastDay, Is.EqualTo(Day(2020, 1, 1)));
    }

    [Test]
    public async Task A_village_lies_in_one_region_at_a_time_and_bears_other_tags_beside_it()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await TagAsync(AreaTag.RegionThree, Day(2017, 1, 1), Day(2019, 12, 31))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await TagAsync(AreaTag.Remote)).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(await TagAsync(AreaTag.RegionTwo, Day(2019, 6, 1))), Is.EqualTo(new[] { "FirstDay: Error.RegionTaken" }));
            Assert.That(Keys(await TagAsync(AreaTag.Remote, Day(2020, 1, 1))), Is.EqualTo(new[] { "FirstDay: Error.TagTaken" }));
            Assert.That((await TagAsync(AreaTag.RegionTwo, Day(2020, 1, 1))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(await TagAsync(AreaTag.Complex, Day(2020, 5, 21))), Is.EqualTo(new[] { "FirstDay: Error.DayInFuture" }));
            Assert.That(Keys(await TagAsync(AreaTag.Complex, Day(2020, 5, 1), Day(2020, 4, 1))), Is.EqualTo(new[] { "LastDay: Error.BeforeFirstDay" }));
        });
        var rows = await Register.ListVillagesAsync();
        Assert.That(rows.First(row => row.Id == Register.Village(0)).Tags, Is.EqualTo(new[] { AreaTag.Remote, AreaTag.RegionTwo }));
        Assert.That(rows.Count(new VillageFilter(Tag: AreaTag.RegionThree).Fits), Is.Zero);
        Assert.That(rows.Count(new VillageFilter(Tag: AreaTag.RegionTwo).Fits), Is.EqualTo(1));
    }

    [Test]
    public async Task The_list_of_villages_is_filtered_by_what_they_have_and_lack()
    {
        var model = await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
        await Register.AppointAsync(model, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        var rows = await Register.ListVillagesAsync();

        Assert.Multiple(() =>
        {
            Assert.That(rows.Count(new VillageFilter().Fits), Is.EqualTo(228));
            Assert.That(rows.Count(new VillageFilter(WithModel: true).Fits), Is.EqualTo(2));
            Assert.That(rows.Count(new VillageFilter(WithModel: false).Fits), Is.EqualTo(226));
            Assert.That(rows.Count(new VillageFilter(Vacant: Post.Leader).Fits), Is.EqualTo(1));
            Assert.That(rows.Count(new VillageFilter(Vacant: Post.Deputy).Fits), Is.EqualTo(2));
            Assert.That(rows.Count(new VillageFilter(UnitId: Register.District.Communes[0].Id).Fits), Is.EqualTo(12));
        });
    }

    [Test]
    public async Task Pages_of_villages_ask_as_many_questions_however_much_there_is()
    {
        await Register.StartModelAsync(0);
        var empty = await CountAsync();
        await TagAsync(AreaTag.Remote);
        await PostAsync(VillagePost.RespectedPerson, "Triệu Văn Lâm");
        for (var village = 1; village < 5; village++)
            await Register.EnrolAsync("Nông Văn An", await WithModelAsync(village));

        Assert.That(await CountAsync(), Is.EqualTo(empty).And.EqualTo(8));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await Register.ListVillagesAsync();
            await Register.VillageAsync(0);
            return Register.Commands.Count;
        }

        async Task<int> WithModelAsync(int village)
        {
            await Register.StartModelAsync(village);
            return village;
        }
    }

    [Test]
    public async Task A_village_out_of_scope_takes_nothing()
    {
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        Assert.That((await PostAsync(VillagePost.RespectedPerson, "Triệu Văn Lâm")).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await TagAsync(AreaTag.Remote)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    private Task<SaveResult> PostAsync(VillagePost post, string name, DateOnly? firstDay = null, DateOnly? lastDay = null) =>
        Register.SavePostAsync(new SaveVillagePostCommand(
            Guid.CreateVersion7(), null, Register.Village(0), post, null, name, firstDay ?? Day(2018, 1, 1), lastDay));

    private Task<SaveResult> TagAsync(AreaTag tag, DateOnly? firstDay = null, DateOnly? lastDay = null) =>
        Register.SaveTagAsync(new SaveVillageTagCommand(Guid.CreateVersion7(), null, Register.Village(0), tag, firstDay ?? Day(2018, 1, 1), lastDay));

    private Task<int> AddAsync(object row) => Register.WithAsync((data, _) =>
    {
        data.Add(row);
        return data.SaveChangesAsync();
    });
}
