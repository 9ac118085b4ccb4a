namespace ChoDon.Modules.Enrollment.Web;

/// <summary>The form of a record of a village.</summary>
internal interface IVillageRecordForm<TForm, TRow>
{
    /// <summary>A new record's key is made with the form, so that sending it twice makes one.</summary>
    Guid Id { get; set; }

    static abstract TForm Of(TRow row);
}
