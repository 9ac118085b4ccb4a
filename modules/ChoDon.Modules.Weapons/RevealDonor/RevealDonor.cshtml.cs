using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.RevealDonor;

/// <summary>Who gave what a receipt holds.</summary>
[Authorize(Permissions.RevealDonors)]
internal sealed class RevealDonorPage(DonorReader donors, IAuditLog audit, IStringLocalizer<WeaponsText> texts) : RevealPage(audit, texts)
{
    public Guid ReceiptId { get; private set; }

    public override string BackUrl => Paths.Receipt(ReceiptId);

    protected override async Task<Covered?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        ReceiptId = id;
        return await donors.FindAsync(id, cancellationToken) is { } donor ? donors.Cover(donor, Texts["Donor.Name"], Texts["Donor.Address"]) : null;
    }
}
