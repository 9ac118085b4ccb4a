using ChoDon.Modules.Weapons.ShowCustodyAct;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui.OfficialDocuments;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Weapons.PrintCustodyAct;

[Authorize(Permissions.SignCustody)]
internal sealed class PrintCustodyActPage(ActReader reader, ActPaper paper, IOfficialDocuments documents) : OfficialDocumentPage(documents)
{
    public Guid ActId { get; private set; }

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        ActId = id;
        return await reader.FindAsync(id, cancellationToken) is { } act ? paper.Write(act) : null;
    }
}
