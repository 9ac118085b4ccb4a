using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.RevealDonor;
using ChoDon.Modules.Weapons.ShowReceipt;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui.OfficialDocuments;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.PrintReceipt;

/// <summary>The minutes of a reception; who gave it stands in them only for who may see it and says why.</summary>
[Authorize(Permissions.ViewItems)]
internal sealed class PrintReceiptPage(
    ReceiptReader reader,
    ReceiptPaper paper,
    DonorReader donors,
    IOfficialDocuments documents,
    IAuditLog audit,
    IAccess access,
    IStringLocalizer<WeaponsText> texts) : CoveredDocumentPage(documents, audit, texts)
{
    private ReceiptDetails? _details;

    public Guid ReceiptId { get; private set; }

    public string BackUrl => Paths.Receipt(ReceiptId);

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        _details ??= await reader.FindAsync(id, cancellationToken);
        if (_details is null)
            return null;
        ReceiptId = id;
        MayReveal = _details.HasDonor && access.Holds(Permissions.RevealDonors, _details.Receipt.UnitId);
        return paper.Write(_details, Values is [var name, ..] ? (name.Value, Values.Skip(1).Select(value => value.Value).FirstOrDefault()) : null);
    }

    protected override async Task<Covered?> CoverAsync(Guid id, CancellationToken cancellationToken) =>
        await donors.FindAsync(id, cancellationToken) is { } donor ? donors.Cover(donor, Texts["Donor.Name"], Texts["Donor.Address"]) : null;
}
