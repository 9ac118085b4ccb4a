using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ChoDon.Platform.Ui.Binding;

/// <summary>What the framework says when it cannot read a value, in the language of the request.</summary>
internal static class BindingMessages
{
    public static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => UiText.Format(UiText.ValueNotAccepted, value));
        messages.SetMissingBindRequiredValueAccessor(_ => UiText.ValueMissing);
        messages.SetMissingKeyOrValueAccessor(() => UiText.ValueMissing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => UiText.BodyMissing);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => UiText.Format(UiText.ValueNotAccepted, value));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => UiText.ValueInvalid);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => UiText.DecimalInvalid);
        messages.SetUnknownValueIsInvalidAccessor(_ => UiText.ValueInvalid);
        messages.SetValueIsInvalidAccessor(value => UiText.Format(UiText.ValueNotAccepted, value));
        messages.SetValueMustBeANumberAccessor(_ => UiText.DecimalInvalid);
        messages.SetValueMustNotBeNullAccessor(_ => UiText.ValueMissing);
    }
}
