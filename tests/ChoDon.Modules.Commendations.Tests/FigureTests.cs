using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Figures;
using ChoDon.Modules.Commendations.ListSubmitted;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class FigureTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month First = Month.Of(SomeProposals.First);
    private static readonly Month Last = new(2020, 5);

    private ReadLists Lists => new(Register);

    [Test]
    public async Task Each_figure_is_what_its_records_list_and_what_is_counted_by_hand_on_the_map_of_then_and_of_today()
    {
        var some = new SomeProposals(Register);
        AwardForm[] own = [await some.AddFormAsync("Thư khen của Trưởng Công an xã", AwardLevel.Commune), await some.AddFormAsync("Bằng khen của Giám đốc sở", AwardLevel.Province)];
        var levels = NationalAwardForms.All.ToDictionary(form => form.Id, form => form.Level).Concat(own.ToDictionary(form => form.Id, form => form.Level)).ToDictionary();
        var proposals = await some.AddAsync(400, [.. own.Select(form => form.Id)]);
        var changed = new ChangedDistrict(Register.District, Day(2020, 2, 15));
        var lists = await ReadLists.OnMapAsync(Register, changed);
        var figures = new Dictionary<Month, IReadOnlyList<FigureValue>>();
        foreach (var month in First.Through(Last))
            figures[month] = await lists.FiguresAsync(month);

        var (district, communes) = (Register.District.District, Register.District.Communes);
        Unit[] units = [district, communes[0], communes[1], communes[2], communes[3], communes[4], Register.District.Villages[2], Register.District.Villages[20]];
        foreach (var unit in units)
        {
            foreach (var (from, to, map) in new[] { (First, Last, "then"), (First, Last, null), (new Month(2020, 1), new Month(2020, 3), "then") })
            {
                foreach (var figure in CommendationFigures.All)
                {
                    UnitTree MapOf(Month month) => changed.AsOf(map is null ? Register.Clock.Today : month.LastDay);
                    bool Lies(Guid village, Month month) => MapOf(month).Find(village) is not null && MapOf(month).IsWithin(village, unit.Id);
                    var byHand = proposals.Count(proposal => Month.Of(DayOf(figure, proposal, levels)) is var month && month >= from && month <= to && Lies(proposal.CountedAtId, month));
                    var added = from.Through(to).Sum(month => figures[month].Where(value => value.Key == figure.Key && Lies(value.UnitId, month)).Sum(value => value.Value));
                    var listed = await ListedAsync(lists, figure, unit.Id, from, to, map);
                    Assert.That((added, listed), Is.EqualTo(((decimal)byHand, byHand)), $"{figure.Key} {unit.Name} {from} {to} {map}");
                }
            }
        }

        Assert.That(CommendationFigures.All.Select(figure => figures.Values.SelectMany(values => values).Where(value => value.Key == figure.Key).Sum(value => value.Value)), Has.All.Positive);
    }

    [Test]
    public async Task What_was_revoked_leaves_the_month_in_which_it_was_decided_and_that_month_is_stale()
    {
        await new SomeProposals(Register).AddAsync(40);
        var id = await DecidedAsync();
        var before = await SumsAsync();
        await ComputedAsync();

        Assert.That((await Register.StepAsync(id, StepKind.Revoke, Register.Officer)).Status, Is.EqualTo(SaveStatus.Saved));

        var less = new[] { CommendationFigures.Awarded, CommendationFigures.Collectives, CommendationFigures.Commune }.Select(figure => (figure.Key, new Month(2020, 3)));
        Assert.That(await SumsAsync(), Is.EquivalentTo(before.ToDictionary(sum => sum.Key, sum => less.Contains(sum.Key) ? sum.Value - 1 : sum.Value).Where(sum => sum.Value > 0)));
        Assert.That(await StaleAsync(), Is.EquivalentTo(new[] { (Register.Village(0), Day(2020, 2, 1)), (Register.Village(0), Day(2020, 3, 1)) }));
    }

    [Test]
    public async Task A_step_marks_the_months_of_submission_and_decision_at_the_village_where_it_counts()
    {
        var model = await Register.ProposeAsync();
        Assert.That(await StaleAsync(), Is.Empty, "a draft counts nowhere");
        await Register.BringAsync(model, StepKind.Submit);
        Assert.That(await StaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2020, 5, 1)) }));

        await ComputedAsync();
        Register.Clock.Today = Day(2020, 6, 3);
        await Register.BringAsync(model, StepKind.Withdraw);
        Assert.That(await StaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2020, 5, 1)) }), "the month in which it came");

        await ComputedAsync();
        var police = await Register.ProposeAsync(Register.Form(RecipientKind.CommunePolice), Register.Officer);
        await Register.StepAsync(police, StepKind.Submit, Register.Officer);
        Assert.That(await StaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2020, 6, 1)) }));
    }

    [Test]
    public async Task What_comes_again_counts_where_it_came_first_and_what_was_withdrawn_nowhere()
    {
        var first = Register.Clock.Today;
        var id = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit, StepKind.Return);
        Register.Clock.Today = Day(2020, 6, 3);
        await Register.BringAsync(id, StepKind.Submit);
        var key = CommendationFigures.Proposed.Key;
        Assert.That(await Lists.FiguresAsync(new Month(2020, 5)), Is.EqualTo(new[] { new FigureValue(key, Register.Village(0), first, 1) }));
        Assert.That(await Lists.FiguresAsync(new Month(2020, 6)), Is.Empty);

        await Register.BringAsync(id, StepKind.Withdraw);
        Assert.That(await Lists.FiguresAsync(new Month(2020, 5)), Is.Empty);
    }

    // Where a figure does not count the proposal, a day on which nobody looks.
    private static DateOnly DayOf(Figure figure, Proposal proposal, Dictionary<Guid, AwardLevel> levels)
    {
        if (figure == CommendationFigures.Proposed)
            return proposal is { SubmittedOn: { } submitted, State: not ProposalState.Withdrawn } ? submitted : DateOnly.MinValue;
        var counts = proposal.State is ProposalState.Decided or ProposalState.Presented && figure.Key[(figure.Key.IndexOf('.', StringComparison.Ordinal) + 1)..] switch
        {
            "awarded" => true,
            "awarded_collectives" => proposal.Recipient is RecipientKind.VillageModel or RecipientKind.CommunePolice or RecipientKind.Association,
            "awarded_households" => proposal.Recipient == RecipientKind.Household,
            "awarded_people" => proposal.Recipient == RecipientKind.Individual,
            "awarded_commune" => levels[proposal.FormId] == AwardLevel.Commune,
            "awarded_district" => levels[proposal.FormId] == AwardLevel.District,
            "awarded_province" => levels[proposal.FormId] == AwardLevel.Province,
            "awarded_ministry" => levels[proposal.FormId] == AwardLevel.Ministry,
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Key, "Nobody counts it by hand."),
        };
        return counts ? proposal.DecidedOn!.Value : DateOnly.MinValue;
    }

    private static async Task<int> ListedAsync(ReadLists lists, Figure figure, Guid unitId, Month from, Month to, string? map)
    {
        var (unit, first, last) = (unitId.ToString(), from.ToString(), to.ToString());
        var parts = figure.Records!.Path.Split('?');
        if (parts[0] == "/proposals/submitted")
            return (await lists.SubmittedAsync(new SubmittedQuery { Unit = unit, From = first, To = last, Map = map })).Count;
        var asked = parts[1].Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        return (await lists.RegisterAsync(new RegisterQuery
        {
            Unit = unit, From = first, To = last, Map = map, Word = asked["standing"], Level = asked.GetValueOrDefault("level"), Recipient = asked.GetValueOrDefault("recipient"),
        })).Count;
    }

    private async Task<Dictionary<(string Key, Month Month), decimal>> SumsAsync()
    {
        var sums = new Dictionary<(string, Month), decimal>();
        foreach (var month in First.Through(Last))
        {
            foreach (var value in await Lists.FiguresAsync(month))
                sums[(value.Key, month)] = sums.GetValueOrDefault((value.Key, month)) + value.Value;
        }

        return sums;
    }

    /// <summary>A model that was submitted in February and awarded in March.</summary>
    private async Task<Guid> DecidedAsync()
    {
        var id = await Register.ProposeAsync();
        await Register.AsAsync(Register.Head, (data, _) => data.Proposals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, ProposalState.Presented)
            .SetProperty(row => row.SubmittedOn, Day(2020, 2, 20))
            .SetProperty(row => row.DecidedOn, Day(2020, 3, 10))));
        return id;
    }

    private async Task<List<(Guid UnitId, DateOnly Month)>> StaleAsync()
    {
        await using var platform = Register.Database.NewContext();
        var rows = await platform.FigureChanges.OrderBy(change => change.FirstDay).ToListAsync();
        return [.. rows.Select(row => (row.UnitId, row.FirstDay)).Distinct()];
    }

    private async Task ComputedAsync()
    {
        await using var platform = Register.Database.NewContext();
        await platform.FigureChanges.ExecuteDeleteAsync();
    }
}
