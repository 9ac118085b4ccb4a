using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.ListProposals;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.ListSubmitted;
using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>The pipeline, the register, their files and boxes. People are invented.</summary>
internal sealed class ListTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private ReadLists Lists => new(Register);

    [Test]
    public async Task What_waits_for_somebody_is_what_they_may_do_with_each_proposal_by_itself()
    {
        var own = await new SomeProposals(Register).AddFormAsync("Thư khen của xã", AwardLevel.Commune);
        var proposals = await new SomeProposals(Register).AddAsync(400, own.Id);
        var forms = await Register.AsAsync(Register.Head, async (data, _) => (await new AwardFormCatalog(data, Support.Register.Texts).AllAsync(default)).ToDictionary(form => form.Id));
        HandAccess[] people =
        [
            Register.Head, Register.Officer, Register.Colleague, Register.Leader,
            Register.As("Không hội đồng", Register.District.District.Id, Permissions.KeepCouncil),
            .. SomeProposals.Names.Select(name => Register.As(name, Register.District.District.Id)),
            Register.As("Lý Văn Được", Register.District.Communes[3].Id, Permissions.Decide),
            Register.As("Không ai", Register.District.Communes[4].Id, Permissions.Review),
        ];

        Assert.That(
            proposals.Where(proposal => proposal is { Recipient: RecipientKind.Individual, State: ProposalState.Submitted or ProposalState.Passed or ProposalState.Appealed }),
            Is.Not.Empty, "somebody among them is proposed and may not judge it");
        foreach (var person in people)
        {
            var access = Register.Flow(person);
            var expected = proposals.Where(proposal => person.Scope.Contains(proposal.UnitId)).Where(proposal => proposal.State switch
            {
                ProposalState.Draft => proposal.IsBy(person.Actor.AccountId),
                ProposalState.Submitted => access.May(proposal, StepKind.Forward, forms[proposal.FormId]),
                ProposalState.Reviewed => access.May(proposal, StepKind.Pass, forms[proposal.FormId]),
                ProposalState.Passed => access.May(proposal, StepKind.Decide, forms[proposal.FormId]),
                ProposalState.Appealed => access.May(proposal, StepKind.Dismiss, forms[proposal.FormId]),
                ProposalState.Decided => access.May(proposal, StepKind.Present, forms[proposal.FormId]),
                _ => false,
            }).Select(proposal => proposal.Id).ToList();
            var found = await AllAsync(new PipelineQuery { Word = "mine" }, person);
            Assert.That(found, Is.EquivalentTo(expected), person.Actor.Name);
            Assert.That((await Lists.PipelineBoxAsync(Register.District.District, person)).Mine, Is.EqualTo(expected.Count), person.Actor.Name);
        }
    }

    [Test]
    public async Task Each_stage_holds_what_is_in_its_states_and_the_box_counts_the_same()
    {
        var proposals = await new SomeProposals(Register).AddAsync(150);
        var box = await Lists.PipelineBoxAsync(Register.District.District);

        foreach (var (stage, states) in new Dictionary<Stage, ProposalState[]>
        {
            [Stage.Draft] = [ProposalState.Draft],
            [Stage.Submitted] = [ProposalState.Submitted],
            [Stage.Council] = [ProposalState.Reviewed],
            [Stage.Decision] = [ProposalState.Passed, ProposalState.Appealed],
            [Stage.ToPresent] = [ProposalState.Decided],
            [Stage.Ended] = [ProposalState.Presented, ProposalState.NotPassed, ProposalState.Refused, ProposalState.Dismissed, ProposalState.Withdrawn, ProposalState.Revoked],
            [Stage.All] = Enum.GetValues<ProposalState>(),
        })
        {
            var expected = proposals.Where(proposal => states.Contains(proposal.State)).Select(proposal => proposal.Id).ToList();
            Assert.That(await AllAsync(new PipelineQuery { Word = stage.ToString().ToLowerInvariant() }), Is.EquivalentTo(expected), $"{stage}");
            if (Stages.InOrder.Contains(stage))
                Assert.That(box.Stages.Single(one => one.Stage == stage).Count, Is.EqualTo(expected.Count), $"{stage}");
        }
    }

    [Test]
    public async Task Pages_lead_forth_and_back_over_the_same_rows()
    {
        await new SomeProposals(Register).AddAsync(140);

        await BothWaysAsync((after, before) => RowsAsync(Lists.PipelineAsync(new PipelineQuery { Word = "all" }, after, before)));
        await BothWaysAsync((after, before) => RowsAsync(Lists.SubmittedAsync(new SubmittedQuery(), after, before)));
        await BothWaysAsync(async (after, before) =>
        {
            var found = await Lists.RegisterAsync(new RegisterQuery(), after, before);
            return ([.. found.Page.Rows.Select(row => row.Id)], found.Page.HasBefore, found.Page.HasAfter, found.Count);
        });

        static async Task<(List<Guid>, bool, bool, int)> RowsAsync(Task<ProposalRows> asked)
        {
            var found = await asked;
            return ([.. found.Page.Rows.Select(row => row.Id)], found.Page.HasBefore, found.Page.HasAfter, found.Count);
        }
    }

    [TestCase("nong thi hoa")]
    [TestCase("Nông Thị Hoà")]
    [TestCase("NÔNG  THỊ HÒA")]
    public async Task A_name_is_found_with_and_without_marks(string typed)
    {
        var proposals = await new SomeProposals(Register).AddAsync(200);
        var expected = proposals.Where(proposal => proposal.Name.Contains("Nông Thị Hòa", StringComparison.Ordinal)).Select(proposal => proposal.Id).ToList();

        Assert.That(expected, Is.Not.Empty);
        Assert.That(await AllAsync(new PipelineQuery { Word = "all", Search = typed }), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task What_was_decided_is_found_by_the_number_of_its_decision()
    {
        await new SomeProposals(Register).AddAsync(20);
        var papers = new PrintedPapers(Register);
        var id = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit, StepKind.Forward);
        await papers.HoldAsync([id]);
        await papers.DecideAsync([id]);

        foreach (var typed in new[] { "01/qd", "01/QĐ-UBND", "1/qđ-ubnd" })
            Assert.That((await Lists.RegisterAsync(new RegisterQuery { Search = typed })).Page.Rows.Select(row => (row.Id, row.Written)), Is.EqualTo(new[] { (id, "01/QĐ-UBND") }), typed);
        Assert.That((await Lists.RegisterAsync(new RegisterQuery { Search = "02/qd" })).Count, Is.Zero);
    }

    [Test]
    public async Task However_many_proposals_there_are_the_pages_ask_as_often()
    {
        var some = new SomeProposals(Register);
        await some.AddAsync(5);
        var watched = await Register.ProposeAsync();
        var few = await CountsAsync(watched);
        await some.AddAsync(195);
        for (var again = 0; again < 5; again++)
            await Register.ProposeAsync();

        Assert.That((await Lists.ProposalAsync(watched)).Similar, Has.Count.GreaterThanOrEqualTo(5));
        Assert.That(await CountsAsync(watched), Is.EqualTo(few));
        Assert.That(few, Has.All.InRange(1, 12));
    }

    [Test]
    public async Task Neither_the_file_nor_the_publication_names_anybody_without_consent()
    {
        await AwardedAsync(RecipientKind.VillageModel, null, null, ProposalState.Presented);
        await AwardedAsync(RecipientKind.Individual, "Bàn Thị Mở", Day(2020, 4, 1), ProposalState.Presented);
        await AwardedAsync(RecipientKind.Individual, "Lý Văn Kín", null, ProposalState.Decided);
        await AwardedAsync(RecipientKind.Household, "Hộ ông Triệu Văn Kín", null, ProposalState.Presented);
        await AwardedAsync(RecipientKind.Individual, "Đặng Văn Thôi", Day(2020, 4, 1), ProposalState.Revoked);

        var file = string.Join('\n', (await Lists.ExportAsync(new RegisterQuery())).Select(row => string.Join('|', row)));
        var publication = await Lists.PublicationAsync(new Month(2020, 1), new Month(2020, 5));
        var hung = string.Join('\n', publication.Body.SelectMany(block => block is OfficialParagraph paragraph ? [paragraph.Text] : ((OfficialTable)block).Rows.Select(row => string.Join('|', row))));

        Assert.That(file.Split('\n'), Has.Length.EqualTo(5));
        foreach (var text in new[] { file, hung })
        {
            Assert.That(text, Does.Contain("Bàn Thị Mở").And.Contain("Mô hình “Hộ an toàn"));
            Assert.That(text, Does.Not.Contain("Kín").And.Not.Contain("Thôi"));
        }

        Assert.That(hung, Does.Contain("04 lượt").And.Contain("02 lượt hộ gia đình, cá nhân được khen thưởng không nêu tên"));
        Assert.That((publication.Superior, publication.Issuer), Is.EqualTo(("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN")));
    }

    private async Task<List<Guid>> AllAsync(PipelineQuery query, HandAccess? access = null)
    {
        var (found, after) = (new List<Guid>(), (Guid?)null);
        do
        {
            var page = await Lists.PipelineAsync(query, after, access: access);
            found.AddRange(page.Page.Rows.Select(row => row.Id));
            after = page.After;
            Assert.That(page.Count, Is.GreaterThanOrEqualTo(found.Count));
        }
        while (after is not null);
        return found;
    }

    private static async Task BothWaysAsync(Func<Guid?, Guid?, Task<(List<Guid> Rows, bool HasBefore, bool HasAfter, int Count)>> readAsync)
    {
        var (forth, back) = (new List<Guid>(), new List<Guid>());
        var page = await readAsync(null, null);
        Assert.That(page.HasBefore, Is.False);
        forth.AddRange(page.Rows);
        while (page.HasAfter)
        {
            page = await readAsync(page.Rows[^1], null);
            forth.AddRange(page.Rows);
        }

        back.AddRange(page.Rows);
        while (page.HasBefore)
        {
            page = await readAsync(null, page.Rows[0]);
            back.InsertRange(0, page.Rows);
        }

        Assert.That(forth, Has.Count.EqualTo(page.Count).And.Unique);
        Assert.That(forth, Has.Count.GreaterThan(25), "several pages");
        Assert.That(back, Is.EqualTo(forth));
    }

    private async Task<int[]> CountsAsync(Guid watched) =>
    [
        await Lists.CountAsync(() => Lists.ShowProposalsAsync(new PipelineQuery { Word = "all" })),
        await Lists.CountAsync(() => Lists.ShowProposalsAsync(new PipelineQuery { Word = "mine" })),
        await Lists.CountAsync(() => Lists.ShowRegisterAsync(new RegisterQuery())),
        await Lists.CountAsync(() => Lists.ProposalAsync(watched)),
        await Lists.CountAsync(() => Lists.OccasionsAsync()),
        await Lists.CountAsync(() => Lists.PipelineBoxAsync(Register.District.District)),
        await Lists.CountAsync(() => Lists.QuotaBoxAsync(Register.District.District)),
    ];

    private async Task AwardedAsync(RecipientKind kind, string? name, DateOnly? consent, ProposalState state)
    {
        var form = Register.Form(kind, name: name);
        form.Office = kind == RecipientKind.Individual ? $"Trưởng thôn {name}" : null;
        await Register.ProposeAsync(form);
        await Register.AsAsync(Register.Head, (data, _) => data.Proposals.Where(row => row.Id == form.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, state)
            .SetProperty(row => row.SubmittedOn, Day(2020, 3, 1))
            .SetProperty(row => row.DecidedOn, Day(2020, 4, 10))
            .SetProperty(row => row.ConsentOn, consent)));
    }
}
