using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Ui.Export;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Weapons.ExportItems;

[Authorize(Permissions.ExportItems)]
internal sealed class ExportItemsPage(ItemTable table, IExports exports) : ExportPage<ItemQuery>(exports)
{
    protected override ExportTable TableOf(ItemQuery query, CancellationToken cancellationToken) => table.Of(query, cancellationToken);
}
