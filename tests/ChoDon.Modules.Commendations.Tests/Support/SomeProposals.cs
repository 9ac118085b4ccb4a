using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>Proposals in all states, the same in every run. People are invented.</summary>
internal sealed class SomeProposals(Register register, int seed = 17)
{
    public static readonly DateOnly First = new(2019, 6, 1);

    /// <summary>What people among them are called.</summary>
    public static readonly string[] Names =
        ["Lý Văn Được", "Bàn Thị Khác", "Hoàng Thị Xét", "Triệu Văn Cùng", "Nông Thị Hòa", "Đặng Văn Quý", "Hà Thị Lường"];

    private readonly Random _random = new(seed);

    /// <summary>A form that the district made.</summary>
    public async Task<AwardForm> AddFormAsync(string name, AwardLevel level)
    {
        var form = new AwardForm
        {
            UnitId = register.District.District.Id,
            Name = name,
            Level = level,
            IsForCollectives = true,
            IsForPeople = true,
            SavedAt = register.Clock.GetUtcNow().UtcDateTime,
        };
        await register.AsAsync(register.Head, (data, _) =>
        {
            data.AwardForms.Add(form);
            return data.SaveChangesAsync();
        });
        return form;
    }

    public async Task<List<Proposal>> AddAsync(int count, params IReadOnlyList<Guid> more)
    {
        Guid[] forms = [.. NationalAwardForms.All.Select(form => form.Id), .. more];
        Guid?[] people = [null, register.Leader.Actor.AccountId, register.Officer.Actor.AccountId, register.Colleague.Actor.AccountId, register.Head.Actor.AccountId];
        List<Proposal> proposals = [.. Enumerable.Range(0, count).Select(_ => Next(forms, people))];
        await register.AsAsync(register.Head, (data, _) =>
        {
            data.Proposals.AddRange(proposals);
            return data.SaveChangesAsync();
        });
        return proposals;
    }

    private Proposal Next(Guid[] forms, Guid?[] people)
    {
        var recipient = _random.GetItems(Enum.GetValues<RecipientKind>(), 1)[0];
        var state = _random.GetItems(Enum.GetValues<ProposalState>(), 1)[0];
        var number = _random.Next(60);
        var village = register.District.Villages[number];
        var isWhole = recipient == RecipientKind.CommunePolice;
        var commune = register.District.Tree.CommuneOf(village.Id)!;
        var name = recipient switch
        {
            RecipientKind.Individual => _random.GetItems(Names, 1)[0],
            RecipientKind.Household => $"Hộ {_random.GetItems(Names, 1)[0]}",
            RecipientKind.CommunePolice => $"Công an {commune.Name}",
            _ => $"Mô hình {village.Name}",
        };
        var submitted = state == ProposalState.Draft && _random.Next(2) == 0 ? (DateOnly?)null : First.AddDays(_random.Next(320));
        var proposal = new Proposal
        {
            UnitId = isWhole ? commune.Id : village.Id,
            CountedAtId = isWhole ? register.District.Villages[number % 20].Id : village.Id,
            OccasionId = register.OccasionId,
            FormId = _random.GetItems(forms, 1)[0],
            Recipient = recipient,
            Name = name,
            Report = "Có thành tích.",
            State = state,
            ProposedBy = "Người viết",
            SavedAt = register.Clock.GetUtcNow().UtcDateTime,
        };
        proposal.SubmittedOn = submitted;
        foreach (var author in _random.GetItems(people, submitted is null ? 1 : 2))
            proposal.AddAuthor(author);
        proposal.DueOn = submitted?.AddDays(16);
        proposal.ConsentOn = proposal.IsAboutPeople && _random.Next(2) == 0 ? submitted : null;
        if (state is ProposalState.Decided or ProposalState.Presented or ProposalState.Revoked)
            proposal.DecidedOn = submitted!.Value.AddDays(_random.Next(1, 34));
        return proposal;
    }
}
