namespace ChoDon.Modules.Weapons.ListItems;

/// <summary>How much of one kind fits a filter. Kinds are never added together.</summary>
internal sealed record KindSum(Guid KindId, int Items, long Thousandths)
{
    public decimal Quantity => Thousandths / 1000m;
}
