using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Demo;
using ChoDon.Modules.Campaigns.Figures;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class CampaignsDemoTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month First = new(2018, 6);
    private static readonly Month Last = new(2020, 5);

    [Test]
    public async Task The_demonstration_adds_up_to_what_the_district_published()
    {
        await Register.FillWithDemoAsync();

        var sums = new Dictionary<string, decimal>();
        for (var month = First; month <= Last; month = month.Next)
        {
            foreach (var value in await Register.FiguresAsync(month))
                sums[value.Key] = sums.GetValueOrDefault(value.Key) + value.Value;
        }

        Assert.That(sums, Is.EquivalentTo(new Dictionary<string, decimal>
        {
            [CampaignFigures.VillageSessions.Key] = 332,
            [CampaignFigures.MobilisationAttendances.Key] = 14_251,
            [CampaignFigures.MobilisationInformation.Key] = 253,
            [CampaignFigures.LegalSessions.Key] = 23,
            [CampaignFigures.LegalAttendances.Key] = 901,
            [CampaignFigures.LegalInformation.Key] = 15,
        }));
    }

    [Test]
    public async Task Each_figure_opens_exactly_its_sessions()
    {
        await Register.FillWithDemoAsync();

        var mobilisation = await Register.ListAsync(new SessionFilter(
            null, StateFilter.Counted, SessionKind.Mobilisation, First.FirstDay, Last.LastDay, AsItWas: true));
        var legal = await Register.ListAsync(new SessionFilter(null, StateFilter.Counted, SessionKind.LegalEducation, First.FirstDay, Last.LastDay));

        Assert.Multiple(() =>
        {
            Assert.That(mobilisation.Totals with { Women = 0, Minority = 0 }, Is.EqualTo(new SessionTotals(332, 332, 208, 14_251, 253)), "208 different villages, not 332");
            Assert.That(legal.Totals with { Women = 0, Minority = 0 }, Is.EqualTo(new SessionTotals(23, 23, 23, 901, 15)));
        });
    }

    [Test]
    public async Task There_is_something_to_plan_and_to_record_about_today()
    {
        await Register.FillWithDemoAsync();

        var open = await Register.ListAsync(new SessionFilter(State: StateFilter.Open));
        var notRecorded = await Register.ListAsync(new SessionFilter(State: StateFilter.NotRecorded));

        Assert.That(open.Totals.Sessions, Is.EqualTo(12));
        Assert.That(notRecorded.Totals.Sessions, Is.EqualTo(2));
    }

    [Test]
    public async Task A_register_that_holds_something_is_left_as_it_is()
    {
        await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day(2020, 5, 1)));

        var made = await Register.FillWithDemoAsync();

        Assert.That(made.Values, Has.All.Zero);
        Assert.That(await Register.CountAsync(), Is.EqualTo(1));
    }
}
