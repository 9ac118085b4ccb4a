using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.RevealDonor;

/// <summary>Finds who gave what a receipt holds, still covered.</summary>
internal sealed class DonorReader(WeaponsDbContext data, IFieldCipher cipher)
{
    public Task<Donor?> FindAsync(Guid receiptId, CancellationToken cancellationToken) =>
        data.Donors.AsNoTracking().FirstOrDefaultAsync(donor => donor.ReceiptId == receiptId, cancellationToken);

    public Covered Cover(Donor donor, string nameLabel, string addressLabel) => new(
        new AuditNote("weapons.donor.revealed", donor.ReceiptId.ToString(), donor.UnitId),
        () =>
        [
            new(nameLabel, cipher.Open(Donor.NamePlace(donor.Id), donor.Name)),
            .. donor.Address is { } address ? [new RevealedValue(addressLabel, cipher.Open(Donor.AddressPlace(donor.Id), address))] : Array.Empty<RevealedValue>(),
        ]);
}
