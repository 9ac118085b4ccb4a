using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Weapons.ShowStore;

/// <summary>The inventory: what is held, how long, and what waits for a second signature. Nobody else than who keeps it sees it.</summary>
[Authorize(Permissions.SignCustody)]
internal sealed class ShowStorePage(StoreReader store, DistrictVillages villages, IDistrictSettings settings) : PageModel
{
    public Unit Unit => villages.Unit;

    public int MostDays => settings.Get(Settings.CustodyDays, villages.District.Id);

    public IReadOnlyList<StoreLine> Lines { get; private set; } = [];

    public IReadOnlyList<WaitingAct> Waiting { get; private set; } = [];

    public int DaysOf(StoreLine line) => villages.Today.DayNumber - line.Oldest.DayNumber;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Lines = await store.InventoryAsync(cancellationToken);
        Waiting = await store.WaitingAsync(cancellationToken);
    }
}
