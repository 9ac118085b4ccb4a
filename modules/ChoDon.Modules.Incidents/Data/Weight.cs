namespace ChoDon.Modules.Incidents.Data;

/// <summary>The two that "vụ, việc" stands for.</summary>
internal enum Weight
{
    /// <summary>vụ: a breach that the criminal law knows</summary>
    Case = 1,

    /// <summary>việc: any other matter of security and order</summary>
    Matter = 2,
}
