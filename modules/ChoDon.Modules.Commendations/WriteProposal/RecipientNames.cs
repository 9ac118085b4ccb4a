using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.WriteProposal;

/// <summary>What recipients are called, and the keys by which they are found again.</summary>
internal static class RecipientNames
{
    /// <summary>The name of what each unit has one of; null where a name has to be said.</summary>
    public static string? Fixed(RecipientKind recipient, UnitTree tree, Guid unitId) => recipient switch
    {
        RecipientKind.VillageModel => $"Mô hình “Hộ an toàn – Thôn, bản, tổ dân phố bình yên” {OfficialBodies.InSentence(PaperUnits.Written(tree.PlaceName(unitId)))}",
        RecipientKind.CommunePolice => $"Công an {OfficialBodies.InSentence(tree.Find(unitId)?.Name ?? "")}",
        _ => null,
    };
}
