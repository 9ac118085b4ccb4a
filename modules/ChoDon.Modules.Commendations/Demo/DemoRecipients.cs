using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>Invents who is proposed: collectives, households and people in turn, nobody twice for one occasion.</summary>
internal sealed class DemoRecipients(UnitTree tree, DateTime savedAt)
{
    private static readonly RecipientKind[] Kinds =
        [RecipientKind.VillageModel, RecipientKind.Individual, RecipientKind.CommunePolice, RecipientKind.Household, RecipientKind.Association];

    private static readonly string[] Offices = ["Trưởng mô hình", "Trưởng thôn", "Tổ viên tổ tự quản", "Người có uy tín"];

    private readonly HashSet<(Guid OccasionId, string Name)> _named = [];
    private int _made;

    /// <summary>The next proposal, still being written.</summary>
    public Proposal Next(Occasion occasion, Unit commune, Guid formId, DateOnly day)
    {
        var number = _made++;
        Unit[] villages = [.. tree.Subtree(commune.Id).Where(unit => unit.Level == UnitLevel.Village)];
        var village = villages[number % villages.Length];
        var (kind, name) = Kinds.Index()
            .Select(turn => Kinds[(number + turn.Index) % Kinds.Length])
            .Select(one => (one, NameOf(one, commune, village, DemoNames.Recipient(number))))
            .First(one => _named.Add((occasion.Id, one.Item2)));
        var isWhole = kind == RecipientKind.CommunePolice;
        var isAboutPeople = kind is RecipientKind.Household or RecipientKind.Individual;
        return new Proposal
        {
            UnitId = isWhole ? commune.Id : village.Id,
            CountedAtId = tree.CountedAt(isWhole ? commune.Id : village.Id),
            OccasionId = occasion.Id,
            FormId = formId,
            Recipient = kind,
            Name = name,
            Office = kind == RecipientKind.Individual ? Offices[number % Offices.Length] : null,
            Report = $"{name} có nhiều việc làm trong phong trào toàn dân bảo vệ an ninh Tổ quốc. Báo cáo này là dữ liệu trình diễn.",
            State = ProposalState.Draft,
            ProposedBy = DemoNames.Writer(number),
            ConsentOn = isAboutPeople && number % 3 > 0 ? day.AddDays(-3) : null,
            SavedAt = savedAt,
        };
    }

    private static string NameOf(RecipientKind kind, Unit commune, Unit village, string person) => kind switch
    {
        RecipientKind.VillageModel => $"Mô hình Hộ an toàn {OfficialBodies.InSentence(village.Name)}",
        RecipientKind.CommunePolice => $"Công an {OfficialBodies.InSentence(commune.Name)}",
        RecipientKind.Association => $"Chi hội Phụ nữ {OfficialBodies.InSentence(village.Name)}",
        RecipientKind.Household => $"Hộ {person}",
        _ => person,
    };
}
