using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ShowReceipt;

/// <param name="Receipt">The receipt.</param>
/// <param name="HasDonor">Whether it is known who gave it.</param>
/// <param name="Items">What it holds.</param>
internal sealed record ReceiptDetails(Receipt Receipt, bool HasDonor, IReadOnlyList<ItemDetails> Items)
{
    /// <summary>The first step, which the second person signs for all items together.</summary>
    public CustodyStep? Reception => Items.SelectMany(item => item.Steps).FirstOrDefault(step => step.Kind == CustodyKind.Received);

    /// <summary>Nothing of it has gone further than received.</summary>
    public bool IsUntouched => Items.All(item => item.Steps.All(step => step.Kind == CustodyKind.Received));
}
