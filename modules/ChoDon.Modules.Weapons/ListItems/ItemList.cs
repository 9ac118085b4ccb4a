namespace ChoDon.Modules.Weapons.ListItems;

/// <param name="Rows">The items of this page.</param>
/// <param name="HasBefore">Whether there is a page before.</param>
/// <param name="HasAfter">Whether there is a page after.</param>
/// <param name="Sums">All that fit the filter, by kind.</param>
internal sealed record ItemList(IReadOnlyList<ItemRow> Rows, bool HasBefore, bool HasAfter, IReadOnlyList<KindSum> Sums);
