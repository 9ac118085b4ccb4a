using ChoDon.Modules.Commendations.ShowRegister;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Ui.Export;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Commendations.ExportRegister;

[Authorize(Permissions.Export)]
internal sealed class ExportRegisterPage(RegisterTable table, IExports exports) : ExportPage<RegisterQuery>(exports)
{
    protected override ExportTable TableOf(RegisterQuery query, CancellationToken cancellationToken) => table.Of(query, cancellationToken);
}
