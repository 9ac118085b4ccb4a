using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.RevealDonor;
using ChoDon.Modules.Weapons.ShowReceipt;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.OfficialDocuments;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.PrintReceipt;

/// <summary>
/// The minutes of a reception, on paper and as a file. The name of who gave it stands in them only for who may see it and
/// says why; that is in the audit log before the name is on the page.
/// </summary>
[Authorize(Permissions.ViewItems)]
internal sealed class PrintReceiptPage(
    ReceiptReader reader,
    ReceiptPaper paper,
    DonorReader donors,
    IOfficialDocuments documents,
    IAuditLog audit,
    IAccess access,
    IStringLocalizer<WeaponsText> texts) : OfficialDocumentPage(documents)
{
    private (string Name, string? Address)? _donor;

    [BindProperty]
    public RevealForm Input { get; set; } = new();

    public Guid ReceiptId { get; private set; }

    public bool HasDonor { get; private set; }

    public bool MayReveal { get; private set; }

    public bool IsNamed => _donor is not null;

    public bool IsUnreadable { get; private set; }

    public string BackUrl => Paths.Receipt(ReceiptId);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await NameAsync(id, cancellationToken) ?? Page();

    public async Task<IActionResult> OnPostDocxAsync(Guid id, CancellationToken cancellationToken) =>
        await NameAsync(id, cancellationToken) ?? (IsNamed ? Docx() : Page());

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return null;
        ReceiptId = id;
        HasDonor = details.HasDonor;
        MayReveal = HasDonor && access.Holds(Permissions.RevealDonors, details.Receipt.UnitId);
        return paper.Write(details, _donor);
    }

    /// <returns>Null when the page goes on, with the name or with what is wrong.</returns>
    private async Task<IActionResult?> NameAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken) || !MayReveal || await donors.FindAsync(id, cancellationToken) is not { } donor)
            return NotFound();
        var revealed = await Input.RevealAsync(donors.Cover(donor, "", ""), audit, cancellationToken);
        ModelState.AddErrors(revealed.Result, texts);
        IsUnreadable = revealed.IsUnreadable;
        if (revealed.Values is [var name, ..])
            _donor = (name.Value, revealed.Values.Count > 1 ? revealed.Values[1].Value : null);
        await FindAsync(id, cancellationToken);
        return null;
    }
}
