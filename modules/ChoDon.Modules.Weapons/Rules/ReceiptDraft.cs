using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.Rules;

/// <summary>A receipt whose rules were checked, however it was entered.</summary>
internal sealed record ReceiptDraft(
    Guid UnitId,
    DateOnly Day,
    AcquisitionMode Mode,
    LegalCase? LegalCase,
    string? Place,
    string? Receiver,
    string? Note,
    IReadOnlyList<ItemDraft> Items);
