using ChoDon.Modules.Campaigns.KeepTopics;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class KeepTopicsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly ChoiceForm New = new() { Id = Guid.CreateVersion7(), Name = " Phòng,  chống tảo hôn " };

    [Test]
    public async Task A_topic_of_the_district_is_offered_until_it_is_taken_out_and_stays_with_its_sessions()
    {
        var added = await AddAsync(New);
        var again = await AddAsync(New);
        var about = Support.Register.Held(Register.Village(0), Day(2020, 5, 18), topic: New.Id);
        var recorded = await Register.RecordAsync(about);
        await Register.WithAsync((data, villages) => Handler(data, villages).TurnAsync(New.Id, isRetired: true, default));

        var topic = (await AllAsync()).Single(one => one.Id == New.Id);
        var kept = await Register.EditAsync(about.Id, form => form.Attendance = 33);
        Assert.Multiple(() =>
        {
            Assert.That(new[] { added.Status, again.Status, recorded.Status, kept.Status }, Is.EqualTo(new[] { SaveStatus.Saved, SaveStatus.SavedBefore, SaveStatus.Saved, SaveStatus.Saved }));
            Assert.That(topic, Is.EqualTo(new KnownChoice(New.Id, "Phòng, chống tảo hôn", IsOffered: false, IsOwn: true)));
        });
    }

    [TestCase("", "Name: Choices.NameMissing")]
    [TestCase("Phòng, chống ma túy ở trường học", null)]
    [TestCase("Phòng, chống ma túy", "Name: Choices.Known")]
    [TestCase("phòng chống MA TÚY", "Name: Choices.Known")]
    public async Task A_topic_has_a_name_of_its_own(string name, string? expected)
    {
        var result = await AddAsync(new ChoiceForm { Id = Guid.CreateVersion7(), Name = name });

        Assert.That(Keys(result), Is.EqualTo(expected is null ? [] : new[] { expected }));
    }

    [Test]
    public async Task A_village_reads_the_topics_of_its_district()
    {
        await AddAsync(New);
        Register.Access.Scope = DataScope.Of([Register.Village(5)]);

        Assert.That((await AllAsync()).Select(topic => topic.Id), Does.Contain(New.Id));
    }

    private Task<SaveResult> AddAsync(ChoiceForm form) =>
        Register.WithAsync((data, villages) => Handler(data, villages).AddAsync(form, default));

    private Task<IReadOnlyList<KnownChoice>> AllAsync() =>
        Register.WithAsync((data, _) => new TopicCatalog(data, Support.Register.Texts).AllAsync(default));

    private KeepTopicsHandler Handler(Data.CampaignsDbContext data, Platform.Abstractions.Units.DistrictVillages villages) =>
        new(data, villages, new TopicCatalog(data, Support.Register.Texts), Register.Clock);
}
